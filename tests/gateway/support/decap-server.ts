import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { onTestFinished } from 'vitest';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { git } from './editing.ts';
import { freePort } from '../../../scripts/support/free-port.ts';

/** The response to a Decap action. */
type SendAction = (action: string, params?: Record<string, unknown>) => Promise<{ status: number; body: unknown }>;

/** Starts Decap's own proxy server on a repository with these files; it checks no permissions. */
export async function decapServerOn(files: Record<string, string>): Promise<SendAction> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'config', 'user.name', 'Decap');
  git(folder, 'config', 'user.email', 'decap@example.com');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=Begynnelsen');
  const port = await freePort();
  const environment = { MODE: 'git', GIT_REPO_DIRECTORY: folder, PORT: String(port), LOG_LEVEL: 'error' };
  const server = spawn(process.execPath, [createRequire(import.meta.url).resolve('decap-server')], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  onTestFinished(() => void server.kill());
  const ask: SendAction = async (action, params = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  await listening(server, ask);
  return ask;
}

async function listening(server: ChildProcess, ask: SendAction): Promise<void> {
  while (server.exitCode === null) {
    const answer = await ask('info').catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`decap-server ended with ${server.exitCode}.`);
}
