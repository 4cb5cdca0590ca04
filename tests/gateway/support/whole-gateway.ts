import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished } from 'vitest';
import { createRepository } from '../../../src/gateway/git/backup.ts';
import { addPerson, giveAssociation } from '../../../src/gateway/people/register.ts';
import { startSession } from '../../../src/gateway/sign-in/sessions.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { smallSite, temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { event, FILES } from './editing.ts';
import type { ProcessMessage } from './gateway-process.ts';
import { freePort } from '../../../scripts/support/free-port.ts';

const PROCESS = fileURLToPath(new URL('./gateway-process.ts', import.meta.url));
export const TUR = 'events/turlag-kveldstur.md';
const EMAIL = 'kari@lag.example';

/** The parts of a response that tests use. */
export interface TestResponse {
  status: number;
  text: string;
  /** Where it redirects to; empty if it does not. */
  location: string;
}

/**
 * A gateway in its own process and folders, with a mail server, and with Kari signed in as a trusted member of the
 * hiking club. `prepare` may mount other disks in the empty folders.
 */
export async function wholeGateway({ prepare = (_: Folders): void => undefined, files = FILES } = {}) {
  const root = temporaryFolder();
  const folders = { state: join(root, 'state'), repository: join(root, 'content.git'), site: join(root, 'site') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { mode: 0o700 });
  prepare(folders);
  await fill(root, folders, files);
  const { kari, mona } = signedIn(folders.state);
  const mail = await mailServer();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const gateway = new GatewayProcess(port, {
    ...{ DUGNAD_URL: origin, DUGNAD_STATE: folders.state, DUGNAD_REPOSITORY: folders.repository },
    ...{ DUGNAD_DIST: folders.site, PORT: String(port), HOST: '127.0.0.1' },
    ...{ DUGNAD_SMTP_URL: `smtp://127.0.0.1:${mail.port}`, DUGNAD_MAIL_FROM: 'post@dugnad.example' },
  });
  onTestFinished(() => gateway.kill());
  return { ...folders, root, mail, gateway, browser: new Visitor(`http://127.0.0.1:${port}`, origin, kari, mona) };
}

export type WholeGateway = Awaited<ReturnType<typeof wholeGateway>>;

/** The folders of a gateway. */
export interface Folders {
  state: string;
  repository: string;
  site: string;
}

/** The process of a gateway. */
class GatewayProcess {
  /** Its log, and how often it ended unexpectedly. */
  readonly lines: string[] = [];
  ends = 0;
  /** The clock offset in milliseconds, kept across restarts. */
  clock = 0;
  #child: ChildProcess | undefined;
  readonly #port: number;
  readonly #environment: Record<string, string>;

  constructor(port: number, environment: Record<string, string>) {
    this.#port = port;
    this.#environment = environment;
  }

  /** Whether it is running. */
  isServing = false;

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  get port(): number {
    return this.#port;
  }

  /** Starts the process; returns when it serves, or its output if it refuses to start. */
  async start(environment: Record<string, string> = {}): Promise<string> {
    const env = { ...process.env, ...this.#environment, ...environment, TEST_CLOCK: String(this.clock) };
    const child = spawn(process.execPath, [PROCESS], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.#child = child;
    const said: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => {
      said.push(chunk.toString());
      this.lines.push(...chunk.toString().split('\n').filter(Boolean));
    });
    child.once('exit', () => {
      if (this.#child === child) this.ends += 1;
    });
    await Promise.race([once(child.stdout as NonNullable<typeof child.stdout>, 'data'), once(child, 'exit')]);
    this.isServing = child.exitCode === null;
    return said.join('');
  }

  tell(order: ProcessMessage): void {
    if (order.clock !== undefined) this.clock = order.clock;
    this.#child?.send(order);
  }

  /** Stops the process; returns its exit code and how many milliseconds it took. */
  async stop(): Promise<{ code: number | null; milliseconds: number }> {
    const child = this.#child;
    if (!child) return { code: null, milliseconds: 0 };
    this.#child = undefined;
    this.isServing = false;
    const began = performance.now();
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, milliseconds: performance.now() - began };
  }

  kill(): void {
    const child = this.#child;
    this.#child = undefined;
    child?.kill('SIGKILL');
  }
}

/** A signed-in user who reads pages and edits as the editor does. */
export class Visitor {
  readonly origin: string;
  cookie: string;
  readonly #staff: string;
  readonly #address: string;

  constructor(address: string, origin: string, cookie: string, staff: string) {
    this.#staff = staff;
    this.#address = address;
    this.origin = origin;
    this.cookie = cookie;
  }

  async get(path: string): Promise<TestResponse> {
    return this.#send(path, { headers: { Accept: 'text/html' } });
  }

  /** Sends a form; one that may have a file is sent in parts. */
  async form(path: string, fields: Record<string, string> | FormData): Promise<TestResponse & { cookies: string[] }> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    return this.#send(path, { method: 'POST', body, headers: { Accept: 'text/html' } });
  }

  /** Returns the browser of another person, by the cookie of a session. */
  withCookie(cookie: string): Visitor {
    return new Visitor(this.#address, this.origin, cookie, this.#staff);
  }

  async json(path: string, body: unknown): Promise<TestResponse> {
    return this.#send(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
  }

  action(action: string, params: Record<string, unknown>): Promise<TestResponse> {
    return this.json('/gw', { branch: 'main', action, params: { branch: 'main', ...params } });
  }

  /** Saves another price of the published event. */
  async savePrice(price: number): Promise<TestResponse> {
    const opened = await this.action('getEntry', { path: TUR });
    if (opened.status !== 200) return opened;
    const { data, file } = JSON.parse(opened.text) as { data: string; file: { id: string } };
    return this.#persist(TUR, data.replace(/price: \d+/, `price: ${price}`), file.id);
  }

  /** Creates and publishes a new event. */
  async publishNew(slug: string): Promise<TestResponse> {
    const text = event({ title: `Ny ${slug}`, owner: 'turlag' });
    const saved = await this.#persist(`events/turlag-${slug}.md`, text);
    if (saved.status !== 200) return saved;
    const draft = { collection: 'events', slug: `turlag-${slug}` };
    const { version } = JSON.parse((await this.action('unpublishedEntry', draft)).text) as { version: string };
    return this.action('publishUnpublishedEntry', { ...draft, version });
  }

  /** Requests `/helse` as staff. */
  async health(): Promise<{ status: number; state: string; parts: Record<string, { state: string }> }> {
    const { status, text } = await this.#send('/helse', {
      headers: { Accept: 'application/json', Cookie: this.#staff },
    });
    const { state, parts = {} } = JSON.parse(text) as { state: string; parts?: Record<string, { state: string }> };
    return { status, state, parts };
  }

  #persist(path: string, raw: string, base?: string): Promise<TestResponse> {
    const slug = path.replace(/^events\/|\.md$/g, '');
    const options = { collectionName: 'events', useWorkflow: true, newEntry: base === undefined };
    return this.action('persistEntry', { dataFiles: [{ slug, path, raw, base }], assets: [], options });
  }

  async #send(path: string, init: RequestInit & { headers: Record<string, string> }) {
    const headers = { Cookie: this.cookie, Origin: this.origin, ...init.headers };
    const answer = await fetch(this.#address + path, { ...init, headers, redirect: 'manual' });
    const { status } = answer;
    const location = answer.headers.get('Location') ?? '';
    return { status, location, text: await answer.text(), cookies: answer.headers.getSetCookie() };
  }
}

/** A mail server that accepts everything, or falls silent after receiving an email. */
async function mailServer() {
  const received: string[] = [];
  const mail = { port: 0, received, used: 0, stalls: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _, done) {
      const text = Buffer.concat(await stream.toArray()).toString();
      if (mail.stalls) return;
      received.push(text);
      done();
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  mail.port = (listening.address() as AddressInfo).port;
  onTestFinished(() => server.close());
  return mail;
}

async function fill(root: string, { repository, site }: Folders, files: Record<string, string>): Promise<void> {
  writeFiles(join(root, 'seed'), files);
  await createRepository(join(root, 'made.git'), join(root, 'seed'), 'Begynnelsen');
  // Into the existing folder, which may be a separate disk.
  cpSync(join(root, 'made.git'), repository, { recursive: true });
  writeFiles(site, { ...smallSite('Kveldstur'), 'kalender/alt.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' });
}

/** Signs in Kari, who is trusted, and Mona of the centre; returns their cookies. */
function signedIn(folder: string): { kari: string; mona: string } {
  const state = openState(folder);
  const kari = addPerson(
    state,
    { name: 'Kari Nordmann', email: EMAIL, role: 'association', language: 'nb' },
    Date.now(),
  );
  giveAssociation(state, kari.id, { slug: 'turlag', trusted: true });
  const mona = addPerson(state, { name: 'Mona Moe', email: null, role: 'moderator', language: 'nb' }, Date.now());
  const [ofKari, ofMona] = [kari, mona].map(({ id }) => `__Host-dugnad=${startSession(state, id, Date.now())}`);
  state.database.close();
  return { kari: ofKari as string, mona: ofMona as string };
}

/** Requests a sign-in email and follows its link, if one arrives within some seconds. */
export async function signIn({
  browser,
  mail,
}: WholeGateway): Promise<{ status: number; text: string; isIn: boolean }> {
  const { status, text } = await browser.form('/logg-inn/', { email: EMAIL });
  // No new email is sent while the last one is valid, so a late one works too.
  for (let tries = 0; status === 303 && tries < 50 && mail.received.length === mail.used; tries++) await pause(100);
  if (status !== 303 || mail.received.length === mail.used) return { status, text, isIn: false };
  mail.used = mail.received.length;
  const letter = (mail.received.at(-1) ?? '').replaceAll('=\r\n', '');
  const link = /lenke\/\?n=3D([\w-]+)/.exec(letter)?.[1] ?? '';
  const { cookies } = await browser.form('/logg-inn/lenke/', { n: link });
  const cookie = cookies.find((each) => each.startsWith('__Host-dugnad='));
  expect(cookie).toBeDefined();
  browser.cookie = cookie?.split(';')[0] ?? '';
  return { status, text, isIn: true };
}
