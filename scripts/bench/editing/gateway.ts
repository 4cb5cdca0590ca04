import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createRepository } from '../../../src/gateway/git/backup.ts';
import { freePort } from '../../support/free-port.ts';
import type { Version } from '../builders/dugnad.ts';
import { NOW } from '../content/sizes.ts';
import { followMemory, type Memory } from '../measuring/memory.ts';

const START_TIME = 60_000;

/** Starts the gateway of a version as `npm run gateway` does, on a new repository of a content folder, and signs in. */
export async function startGateway(version: Version, content: string, folder: string): Promise<BenchGateway> {
  rmSync(folder, { recursive: true, force: true });
  const repository = join(folder, 'content.git');
  await createRepository(repository, content, 'Bench');
  const port = await freePort();
  const environment = {
    ...{ NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', DUGNAD_URL: `http://localhost:${port}` },
    ...{ DUGNAD_STATE: join(folder, 'state'), DUGNAD_REPOSITORY: repository, DUGNAD_NOW: NOW },
    // Releases, as in production: the first edit publishes the first one.
    ...{ DUGNAD_DIST: join(folder, 'site', 'current'), DUGNAD_REPORT: join(folder, 'report.json') },
  };
  const run = { cwd: version.folder, env: { ...process.env, ...environment } };
  const editors = (...words: string[]) =>
    execFileSync(process.execPath, ['scripts/editors.ts', ...words], { ...run, encoding: 'utf8' });
  editors('add', 'Bench', '--role', 'admin');
  const [code = ''] = editors('code', '1').split(' ');
  const child = spawn(process.execPath, ['scripts/gateway.ts'], { ...run, stdio: ['ignore', 'pipe', 'pipe'] });
  const gateway = new BenchGateway(child, port);
  await gateway.signIn(code);
  return gateway;
}

/** A running gateway, asked over HTTP only. */
export class BenchGateway {
  readonly #child: ChildProcess;
  readonly #port: number;
  readonly #memory: ReturnType<typeof followMemory>;
  #log = '';
  #cookie = '';

  constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#port = port;
    this.#memory = followMemory(child.pid ?? 0);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#log = (this.#log + chunk.toString()).slice(-20_000);
      });
    }
  }

  /** Waits until the gateway serves, and signs in by a code on paper. */
  async signIn(paper: string): Promise<void> {
    const began = performance.now();
    while (!(await this.get('/logg-inn/').catch(() => undefined))?.ok) {
      if (performance.now() - began > START_TIME) throw this.failure('The gateway does not start.');
      await pause(100);
    }
    const { headers } = await this.#send('/logg-inn/papir/', new URLSearchParams({ paper }));
    const cookies = headers.getSetCookie().map((each) => each.split(';')[0]);
    this.#cookie = cookies.find((each) => each?.startsWith('__Host-dugnad=')) ?? '';
    if (!this.#cookie) throw this.failure('Nobody could sign in.');
  }

  get(path: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.#port}${path}`, { headers: { Cookie: this.#cookie }, redirect: 'manual' });
  }

  /** Sends an action of the editor's protocol, and returns the answer. */
  async ask(action: string, params: Record<string, unknown>): Promise<unknown> {
    const answer = await this.#send('/gw', JSON.stringify({ branch: 'main', action, params }));
    if (!answer.ok) throw this.failure(`${action}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /** Waits until nothing is being published. */
  async untilIdle(): Promise<void> {
    while (await this.isPublishing()) await pause(100);
  }

  async isPublishing(): Promise<boolean> {
    const { state } = (await (await this.get('/gw/state')).json()) as { state?: string };
    return state === 'building';
  }

  /** Throws if publishing has failed or the gateway has ended. */
  refuseFailure(): void {
    if (this.#child.exitCode !== null) throw this.failure('The gateway has ended.');
    if (this.#log.includes('publishing-failed')) throw this.failure('Publishing has failed.');
  }

  failure(reason: string): Error {
    return new Error(`${reason}\n${this.#log.slice(-4000)}`);
  }

  memory(): Memory {
    return this.#memory.now();
  }

  async stop(): Promise<void> {
    await this.#memory.stop();
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }

  #send(path: string, body: string | URLSearchParams): Promise<Response> {
    const origin = `http://localhost:${this.#port}`;
    const type = typeof body === 'string' && { 'Content-Type': 'application/json' };
    const headers = { Cookie: this.#cookie, Origin: origin, ...type };
    return fetch(`http://127.0.0.1:${this.#port}${path}`, { method: 'POST', body, headers, redirect: 'manual' });
  }
}
