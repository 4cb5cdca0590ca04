import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Session } from '../../../src/gateway/people/session.ts';
import type { Ask } from './editing.ts';

const SERVER = fileURLToPath(new URL('./server-process.ts', import.meta.url));

/** Starts a gateway in its own process and returns a function to request it. It can be kept from writing files. */
export async function startServer(path: string, { maxFileBytes = undefined as number | undefined } = {}): Promise<Ask> {
  const limit = maxFileBytes === undefined ? '' : `ulimit -f ${maxFileBytes};`;
  const words = ['-c', `${limit} exec "$0" "$@"`, process.execPath, SERVER, path];
  const server = spawn('sh', words, { stdio: ['ignore', 'pipe', limit ? 'ignore' : 'inherit'] });
  onTestFinished(() => void server.kill());
  const [port] = (await once(server.stdout, 'data')) as [Buffer];
  const address = `http://127.0.0.1:${port.toString().trim()}/gw`;
  return async (_: Session, action: string, params: Record<string, unknown> = {}) => {
    const answer = await fetch(address, { method: 'POST', body: JSON.stringify({ branch: 'main', action, params }) });
    return { status: answer.status, body: await answer.json() };
  };
}
