import { existsSync } from 'node:fs';
import { readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readBackupOutcome } from '../backups/backup-outcome.ts';
import type { BackgroundTasks } from '../scheduled-jobs/background-tasks.ts';
import type { PublishingState } from '../editing/publishing.ts';
import type { RemoteState } from '../git/remote.ts';
import type { HealthCheck, PartHealth } from './health.ts';
import { lastFailedEmail, outboxState } from '../email/outbox.ts';
import { clockJump, isClockTrusted } from '../storage/clock.ts';
import type { State } from '../storage/database.ts';
import type { GatewaySettings } from '../settings.ts';

const MINUTE = 60_000;

/**
 * Checks that the database answers and that the file on disk is still the opened one: SQLite keeps answering for a
 * while after a file is overwritten or deleted.
 */
export function checkDatabase(state: State): HealthCheck {
  return () => {
    const { people } = state.sql.get`SELECT count(*) AS people FROM person` as { people: number };
    const file = fileState(state);
    return { state: file === 'whole' ? 'ok' : 'fault', people, ...(file !== 'whole' && { file }) };
  };
}

/** Reads the database file as a newly opened process would. */
function fileState({ path, secret }: State): 'whole' | 'broken' | 'another' | 'gone' {
  if (!existsSync(path)) return 'gone';
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const found = database.prepare("SELECT value FROM meta WHERE key = 'secret'").get();
    if ((found as { value: string } | undefined)?.value !== secret) return 'another';
    const { quick_check: answer } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    return answer === 'ok' ? 'whole' : 'broken';
  } catch {
    return 'broken';
  } finally {
    database?.close();
  }
}

// Less than the 15 minutes that a sign-in link is valid.
const MAX_DELAY_MINUTES = 10;

/** Checks the outbox: a warning if an email waits too long, or if one expired and none was delivered since. */
export function checkOutbox(state: State, now: () => number): HealthCheck {
  return () => {
    const { waiting, oldest, fault } = outboxState(state);
    const minutes = oldest === null ? 0 : Math.max(0, Math.floor((now() - oldest) / MINUTE));
    const hasFailed = lastFailedEmail(state) !== null;
    const health: PartHealth = {
      state: minutes >= MAX_DELAY_MINUTES || hasFailed ? 'warning' : 'ok',
      waiting,
      minutes,
      fault,
    };
    return hasFailed ? { ...health, givenUp: 'yes' } : health;
  };
}

/** Checks that the repository exists. */
export function checkRepository(folder: string): HealthCheck {
  return () => ({ state: existsSync(join(folder, 'HEAD')) ? 'ok' : 'fault' });
}

const PROBE_FILE = 'dugnad-probe';
// Warned about only if it is also less than a tenth of the disk.
const MIN_FREE_BYTES = 200 * 1024 * 1024;

/** Checks that folders are writable and have enough free space. */
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
  const probe = join(folder, `${PROBE_FILE}-${process.pid}`);
  try {
    await writeFile(probe, Buffer.alloc(4096, 1));
    const { bavail, blocks, bsize } = await statfs(folder);
    const free = bavail * bsize;
    const isLow = free < MIN_FREE_BYTES && bavail * 10 < blocks;
    return isLow ? { state: 'warning', folder: name, freeMegabytes: Math.floor(free / 1024 ** 2) } : { state: 'ok' };
  } catch (error) {
    return { state: 'fault', folder: name, code: (error as NodeJS.ErrnoException).code ?? null };
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** Checks whether the clock has jumped since the last recorded time. */
export function checkClock(state: State, now: () => number): HealthCheck {
  return () => {
    const isTrusted = isClockTrusted(state, now());
    return isTrusted ? { state: 'ok' } : { state: 'warning', stepInDays: clockJump(state, now()) };
  };
}

/** Checks background tasks: a warning if the last attempt of one failed. */
export function checkTasks(tasks: Pick<BackgroundTasks, 'failing'>): HealthCheck {
  return () => {
    const failing = tasks.failing();
    if (failing.length === 0) return { state: 'ok' };
    const [{ failures, error }] = failing as [(typeof failing)[number]];
    return { state: 'warning', failing: failing.map(({ name }) => name).join(', '), failures, error };
  };
}

/** Checks the last build: after a failed one, the previous site is still served. Says when its search index follows. */
export function checkPublishing(publishing: () => PublishingState): HealthCheck {
  return () => {
    const { state, at, search } = publishing();
    if (state === 'failed' || state === 'held') return { state: 'warning', publishing: state, since: at };
    return { state: 'ok', ...(search === 'behind' && { search: 'behind', since: at }) };
  };
}

/** Checks that the repository is synchronised with its remote, if it has one. */
export function checkRemote(remote: () => RemoteState): HealthCheck {
  return () => {
    const { state, at = null } = remote();
    const isHealthy = state === 'none' || state === 'waiting' || state === 'synced';
    return isHealthy ? { state: 'ok' } : { state: 'warning', remote: state, lastSynced: at };
  };
}

/** Checks the nightly backup: a warning if the last attempt failed. Says what the last one that was tried holds. */
export function checkBackup(state: string): HealthCheck {
  return () => {
    const { fault, last } = readBackupOutcome(state) ?? {};
    const { at: lastTried = null, people = null, files = null, bytes = null } = last ?? {};
    return { state: fault ? 'warning' : 'ok', ...(fault && { fault }), lastTried, people, files, bytes };
  };
}

/** Checks that the public address is set; otherwise links in emails and calendars point to this machine. */
export function checkAddress({ url, isUrlMissing }: Pick<GatewaySettings, 'url' | 'isUrlMissing'>): HealthCheck {
  return () => (isUrlMissing ? { state: 'warning', address: url, missing: 'DUGNAD_URL' } : { state: 'ok' });
}

/** Reports when and from which commit the served site was built. */
export function checkBuild(site: string): HealthCheck {
  return async () => {
    const [commit, { mtime }] = await Promise.all([servedCommit(site), stat(buildFile(site))]);
    return { state: 'ok', commit, built: mtime.toISOString() };
  };
}

/** Returns the commit of a built site; null if it was built from a folder. */
async function servedCommit(site: string): Promise<string | null> {
  const { commit = null } = JSON.parse(await readFile(buildFile(site), 'utf8')) as { commit?: string | null };
  return commit;
}

function buildFile(site: string): string {
  return join(site, 'data', 'build.json');
}
