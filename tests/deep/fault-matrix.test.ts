import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { statePath } from '../../src/gateway/storage/database.ts';
import { git } from '../gateway/support/editing.ts';
import { signIn, TUR, type Folders, type WholeGateway, wholeGateway } from '../gateway/support/whole-gateway.ts';

const YEAR = 365 * 24 * 60 * 60_000;
const KEEP_TEXT = /Ta vare på teksten/;
const AUTOSAVE = { id: '7d0c1f2e-3b4a-4c5d-8e6f-0a1b2c3d4e5f', collection: 'events', slug: 'turlag-kveldstur' };

/** Something that goes wrong around a running gateway, and how it is fixed. */
interface Fault {
  /** What must exist before the gateway starts, such as a disk that can be filled. */
  prepare?: (folders: Folders) => void;
  strike: (whole: WholeGateway) => void | Promise<void>;
  lift: (whole: WholeGateway) => void | Promise<void>;
  /** The allowed status codes of each request. A rejection must be in plain words. */
  save: readonly number[];
  signIn: readonly number[];
  publish: readonly number[];
  /** The state that /helse must show while it lasts. */
  health: readonly string[];
  /** The fault itself loses what is in the state. */
  losesState?: boolean;
}

const FAULTS: Record<string, Fault> = {
  'state disk full': {
    ...fullDisk('state'),
    ...{ save: [200], signIn: [503], publish: [200], health: ['fault'] },
  },
  'repository disk full': {
    ...fullDisk('repository'),
    ...{ save: [503], signIn: [303], publish: [503], health: ['fault'] },
  },
  'database locked 20 s': {
    strike: ({ state }) => holdDatabase(state, 20_000),
    lift: () => pause(1),
    ...{ save: [200], signIn: [303, 503], publish: [200], health: ['ok', 'warning'] },
  },
  'database overwritten': {
    strike: ({ state }) => overwriteDatabase(state),
    lift: ({ state }) => {
      for (const name of readdirSync(state)) if (name.startsWith('people')) rmSync(join(state, name));
    },
    ...{ save: [200, 503], signIn: [303, 503], publish: [200, 503], health: ['fault'], losesState: true },
  },
  'remote gone': {
    strike: (whole) => {
      withRemote(whole);
      renameSync(remoteOf(whole), `${remoteOf(whole)}-away`);
    },
    lift: (whole) => renameSync(`${remoteOf(whole)}-away`, remoteOf(whole)),
    ...{ save: [200], signIn: [303], publish: [200], health: ['warning'] },
  },
  'remote rewritten': {
    strike: (whole) => {
      withRemote(whole);
      rewrite(whole);
    },
    lift: ({ repository }) => {
      git(repository, 'remote', 'remove', 'origin');
    },
    ...{ save: [200], signIn: [303], publish: [200], health: ['warning'] },
  },
  'SMTP stalls after DATA': {
    strike: ({ mail }) => {
      mail.stalls = true;
    },
    lift: ({ mail, gateway }) => {
      mail.stalls = false;
      gateway.tell({ clock: 0 });
    },
    ...{ save: [200], signIn: [303], publish: [200], health: ['warning'] },
  },
  'clock +10 years': wrongClock(10 * YEAR, { save: [401] }),
  'clock -10 years': wrongClock(-10 * YEAR, { save: [200] }),
};

interface Row {
  page: string;
  feed: string;
  saving: string;
  'signing in': string;
  publishing: string;
  '/helse': string;
  restart: string;
  'slowest page': string;
}

const rows: Record<string, Row> = {};

test.each(Object.entries(FAULTS))(
  '%s: the site is served, nothing ends the process, nothing is lost',
  async (name, fault) => {
    const whole = await wholeGateway(fault.prepare && { prepare: fault.prepare });
    const { gateway, browser, repository } = whole;
    await gateway.start();
    expect((await browser.savePrice(10)).status).toBe(200);
    expect(await browser.json('/gw/autosave', { ...AUTOSAVE, content: 'Ikke lagret ennå' })).toMatchObject({
      status: 200,
    });
    await expect.poll(async () => (await browser.health()).state, { timeout: 60_000 }).toBe('ok');

    await fault.strike(whole);
    const reader = readAllTheTime(whole);
    const page = await browser.get('/');
    const feed = await browser.get('/kalender/alt.ics');
    const save = await browser.savePrice(20);
    const signedIn = await signIn(whole);
    const publish = await browser.publishNew('under');
    if (name.startsWith('SMTP')) gateway.tell({ clock: 11 * 60_000 });
    // What is told to wait for is seen when it comes: the remote is tried, and the disk looked at, now and then.
    const health = await until(
      () => browser.health(),
      ({ state }) => fault.health.includes(state),
      60_000,
    );
    const stopped = await gateway.stop();
    await gateway.start();
    const again = await browser.get('/');
    const after = await browser.health();
    const slowest = await reader.stop();

    rows[name] = {
      page: `${page.status}`,
      feed: `${feed.status}`,
      saving: inWords(save),
      'signing in': signedIn.isIn ? `${signedIn.status}, and in` : inWords(signedIn),
      publishing: inWords(publish),
      '/helse': `${health.status} ${health.state}: ${troubled(health)}`,
      restart: `ended in ${(stopped.milliseconds / 1000).toFixed(1)} s, then page ${again.status}, ${after.state}`,
      'slowest page': `${Math.round(slowest)} ms`,
    };
    console.table({ [name]: rows[name] });

    expect([page.status, feed.status, again.status]).toEqual([200, 200, 200]);
    expect(reader.failures).toEqual([]);
    expect(fault.save).toContain(save.status);
    expect(fault.signIn).toContain(signedIn.status);
    expect(fault.publish).toContain(publish.status);
    for (const { status, text } of [save, signedIn, publish]) if (status === 503) expect(text).toMatch(KEEP_TEXT);
    expect(fault.health).toContain(health.state);
    expect(stopped.code).toBe(0);
    expect(stopped.milliseconds).toBeLessThan(10_000);

    await fault.lift(whole);
    await until(
      () => browser.get('/logg-inn/'),
      ({ status }) => status === 200,
      60_000,
    );
    expect(gateway.ends).toBe(0);
    const main = () => git(repository, 'show', `main:${TUR}`);
    expect(main()).toContain(`price: ${save.status === 200 ? 20 : 10}`);
    if (publish.status === 200) expect(git(repository, 'show', 'main:events/turlag-under.md')).toContain('Ny under');
    expect(git(repository, 'fsck', '--no-dangling', '--strict')).toBe('');
    if (fault.losesState) return;
    if ((await browser.savePrice(30)).status === 401) expect((await signIn(whole)).isIn).toBe(true);
    expect(await browser.savePrice(30)).toMatchObject({ status: 200 });
    expect(main()).toContain('price: 30');
    expect((await browser.get(`/gw/autosave?collection=events&slug=${AUTOSAVE.slug}`)).text).toContain(
      'Ikke lagret ennå',
    );
    expect(await browser.publishNew('etter')).toMatchObject({ status: 200 });
    await expect.poll(async () => (await browser.get('/')).text, { timeout: 60_000 }).toContain('Ny etter');
    expect(gateway.ends).toBe(0);
  },
);

test('the whole table', () => {
  console.table(rows);
  expect(Object.keys(rows)).toEqual(Object.keys(FAULTS));
});

function inWords({ status, text }: { status: number; text: string }): string {
  if (status === 200 || status === 303) return `${status}`;
  const sentence = /<p class="lead">([^<]*)/.exec(text)?.[1] ?? (JSON.parse(text) as { error: string }).error;
  return `${status} «${sentence.slice(0, 24)} …»`;
}

function troubled({ parts }: Awaited<ReturnType<WholeGateway['browser']['health']>>): string {
  const bad = Object.entries(parts).filter(([, { state }]) => state !== 'ok');
  return bad.map(([part]) => part).join(', ');
}

async function until<Result>(
  look: () => Promise<Result>,
  isRight: (found: Result) => boolean,
  most: number,
): Promise<Result> {
  const began = performance.now();
  for (;;) {
    const found = await look();
    if (isRight(found) || performance.now() - began > most) return found;
    await pause(250);
  }
}

/** Reads the front page four times a second until stopped, and returns the slowest response time. */
function readAllTheTime({ browser, gateway }: WholeGateway) {
  const failures: string[] = [];
  let slowest = 0;
  let isStopped = false;
  const reading = (async () => {
    for (; !isStopped; await pause(250)) {
      const { isServing, pid } = gateway;
      const began = performance.now();
      const answer = await browser
        .get('/')
        .catch((error: Error) => ({ status: 0, text: String(error.cause ?? error) }));
      // Nobody gets an answer while it restarts.
      if (!isServing || !gateway.isServing || gateway.pid !== pid) continue;
      slowest = Math.max(slowest, performance.now() - began);
      if (answer.status !== 200) failures.push(`${answer.status} ${answer.text.slice(0, 80)}`);
    }
  })();
  return {
    failures,
    async stop(): Promise<number> {
      isStopped = true;
      await reading;
      return slowest;
    },
  };
}

/**
 * A really full disk: a small separate one if it can be mounted. Otherwise a limit on the process, so that no file may
 * grow anywhere.
 */
function fullDisk(folder: 'state' | 'repository'): Pick<Fault, 'prepare' | 'strike' | 'lift'> {
  const filler = (whole: WholeGateway) => join(whole[folder], 'filler');
  if (process.getuid?.() !== 0) {
    return {
      strike: ({ gateway }) => limitFiles(gateway.pid, '0:'),
      lift: ({ gateway }) => limitFiles(gateway.pid, 'unlimited:'),
    };
  }
  return {
    prepare: (folders) => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'none', folders[folder]]);
      onTestFinished(() => void spawnSync('umount', ['-l', folders[folder]]));
    },
    strike: (whole) => {
      // Until not even one more byte fits.
      spawnSync('sh', ['-c', 'cat /dev/zero > "$0"', filler(whole)]);
    },
    lift: (whole) => rmSync(filler(whole)),
  };
}

function limitFiles(pid: number, limit: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${limit}`]);
}

function holdDatabase(state: string, milliseconds: number): void {
  const other = new DatabaseSync(statePath(state));
  other.exec('BEGIN IMMEDIATE');
  setTimeout(() => {
    other.exec('ROLLBACK');
    other.close();
  }, milliseconds);
}

/** Copies something else over the database, once all of it is in that file and nothing in the one beside it. */
function overwriteDatabase(state: string): void {
  const path = statePath(state);
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  writeFileSync(path, Buffer.alloc(300_000, 7));
}

function wrongClock(by: number, { save }: Pick<Fault, 'save'>): Fault {
  return {
    strike: ({ gateway }) => gateway.tell({ clock: by }),
    lift: ({ gateway }) => gateway.tell({ clock: 0 }),
    ...{ save, signIn: [303], publish: [200], health: ['warning'] },
  };
}

function remoteOf({ root }: WholeGateway): string {
  return join(root, 'forge.git');
}

function withRemote(whole: WholeGateway): void {
  git('/', 'clone', '--quiet', '--bare', whole.repository, remoteOf(whole));
  git(whole.repository, 'remote', 'add', 'origin', remoteOf(whole));
}

/** Replaces the history in the remote with one that has no commit in common. */
function rewrite(whole: WholeGateway): void {
  const forge = remoteOf(whole);
  const tree = git(forge, 'rev-parse', 'main^{tree}');
  const author = ['-c', 'user.name=Utvikler', '-c', 'user.email=u@example.org'];
  git(forge, 'update-ref', 'refs/heads/main', git(forge, ...author, 'commit-tree', tree, '-m', 'Skrevet om'));
}
