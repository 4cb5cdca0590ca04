import { existsSync } from 'node:fs';
import { readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BackgroundTasks } from '../scheduled-jobs/background-tasks.ts';
import type { PublishingState } from '../editing/publishing.ts';
import type { RemoteState } from '../git/remote.ts';
import type { HealthCheck, PartHealth } from './health.ts';
import { lastFailedEmail, outboxState } from '../email/outbox.ts';
import { clockStep, isClockTrusted } from '../storage/clock.ts';
import type { State } from '../storage/database.ts';
import type { GatewaySettings } from '../settings.ts';

const MINUTE = 60_000;

/**
 * Looks whether the database answers, and whether what is on the disk is still the one that was opened: the one in hand
 * answers on for a while when somebody has copied another over it, or taken it away.
 */
export function checkDatabase(state: State): HealthCheck {
  return () => {
    const { people } = state.sql.get`SELECT count(*) AS people FROM person` as { people: number };
    const file = fileState(state);
    return { state: file === 'whole' ? 'ok' : 'fault', people, ...(file !== 'whole' && { file }) };
  };
}

/** Reads the file as another process would that opens it now. */
function fileState({ path, secret }: State): 'whole' | 'broken' | 'another' | 'gone' {
  if (!existsSync(path)) return 'gone';
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const found = database.prepare("SELECT value FROM meta WHERE key = 'secret'").get();
    if ((found as { value: string } | undefined)?.value !== secret) return 'another';
    const { quick_check: said } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    return said === 'ok' ? 'whole' : 'broken';
  } catch {
    return 'broken';
  } finally {
    database?.close();
  }
}

// Before the fifteen minutes are over that a link in a mail lasts.
const LATE_MINUTES = 10;

/** Looks whether mail leaves: one that waits for long is a warning, and one given up is until another is delivered. */
export function checkOutbox(state: State, now: () => number): HealthCheck {
  return () => {
    const { waiting, oldest, fault } = outboxState(state);
    const minutes = oldest === null ? 0 : Math.max(0, Math.floor((now() - oldest) / MINUTE));
    const isGivenUp = lastFailedEmail(state) !== null;
    const health: PartHealth = {
      state: minutes >= LATE_MINUTES || isGivenUp ? 'warning' : 'ok',
      waiting,
      minutes,
      fault,
    };
    return isGivenUp ? { ...health, givenUp: 'yes' } : health;
  };
}

/** Looks whether the repository is there. */
export function checkRepository(folder: string): HealthCheck {
  return () => ({ state: existsSync(join(folder, 'HEAD')) ? 'ok' : 'fault' });
}

const PROBE = 'dugnad-probe';
// And less than a tenth of the disk.
const LITTLE = 200 * 1024 * 1024;

/** Looks whether something can be written into some folders, and how much room is left there. */
export function checkFolders(folders: readonly string[]): HealthCheck {
  return async () => {
    const found = await Promise.all(folders.map(folderHealth));
    return (
      found.find(({ state }) => state === 'fault') ?? found.find(({ state }) => state === 'warning') ?? { state: 'ok' }
    );
  };
}

async function folderHealth(folder: string): Promise<PartHealth> {
  const name = basename(folder);
  const probe = join(folder, `${PROBE}-${process.pid}`);
  try {
    await writeFile(probe, Buffer.alloc(4096, 1));
    const { bavail, blocks, bsize } = await statfs(folder);
    const free = bavail * bsize;
    const isShort = free < LITTLE && bavail * 10 < blocks;
    return isShort ? { state: 'warning', folder: name, freeMegabytes: Math.floor(free / 1024 ** 2) } : { state: 'ok' };
  } catch (error) {
    return { state: 'fault', folder: name, code: (error as NodeJS.ErrnoException).code ?? null };
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** Looks whether the clock can be believed: whether it has leapt since the gateway last wrote down what time it was. */
export function checkClock(state: State, now: () => number): HealthCheck {
  return () => {
    const isTrusted = isClockTrusted(state, now());
    return isTrusted ? { state: 'ok' } : { state: 'warning', stepInDays: clockStep(state, now()) };
  };
}

/** Looks at what is done beside everything else: a task whose last try failed is a warning. */
export function checkTasks(tasks: Pick<BackgroundTasks, 'failing'>): HealthCheck {
  return () => {
    const failing = tasks.failing();
    if (failing.length === 0) return { state: 'ok' };
    const [{ failures, error }] = failing as [(typeof failing)[number]];
    return { state: 'warning', failing: failing.map(({ name }) => name).join(', '), failures, error };
  };
}

/** Looks whether the last build came to the page; until one does, the site that was good last is served. */
export function checkPublishing(publishing: () => PublishingState): HealthCheck {
  return () => {
    const { state, at } = publishing();
    return state === 'failed' ? { state: 'warning', publishing: state, since: at } : { state: 'ok' };
  };
}

/** Looks whether the repository is in step with its remote, if it has one. */
export function checkRemote(remote: () => RemoteState): HealthCheck {
  return () => {
    const { state, at = null } = remote();
    const isRight = state === 'none' || state === 'waiting' || state === 'synced';
    return isRight ? { state: 'ok' } : { state: 'warning', remote: state, lastSynced: at };
  };
}

/** Looks whether the public address has been said; without it, links in mail and calendars lead to this machine. */
export function checkAddress({ url, isUrlMissing }: Pick<GatewaySettings, 'url' | 'isUrlMissing'>): HealthCheck {
  return () => (isUrlMissing ? { state: 'warning', address: url, missing: 'DUGNAD_URL' } : { state: 'ok' });
}

/** Looks at the site that is served: when it was built, and of which commit. */
export function checkBuild(site: string): HealthCheck {
  return async () => {
    const [commit, { mtime }] = await Promise.all([servedCommit(site), stat(buildFile(site))]);
    return { state: 'ok', commit, built: mtime.toISOString() };
  };
}

/** Reads of which commit a built site is; nothing where it was built of a folder. */
export async function servedCommit(site: string): Promise<string | null> {
  const { commit = null } = JSON.parse(await readFile(buildFile(site), 'utf8')) as { commit?: string | null };
  return commit;
}

function buildFile(site: string): string {
  return join(site, 'data', 'build.json');
}
