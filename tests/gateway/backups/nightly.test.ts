import { renameSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryBackup } from '../../../scripts/support/content-repository.ts';
import { restoreBackup } from '../../../src/gateway/storage/archive.ts';
import { BackupRefusal } from '../../../src/gateway/backups/backup-fault.ts';
import { readBackupOutcome } from '../../../src/gateway/backups/backup-outcome.ts';
import { copyBackupInProcess, makeBackupInProcess } from '../../../src/gateway/backups/backup-process.ts';
import { isBackupDue, nightlyBackup, uncopiedFile } from '../../../src/gateway/backups/nightly.ts';
import { operationFacts } from '../../../src/gateway/doctor/operation-facts.ts';
import { operationFindings } from '../../../src/gateway/doctor/operation-findings.ts';
import { checkBackup } from '../../../src/gateway/health/checks.ts';
import { frameOf } from '../../../src/gateway/http/page-frame.ts';
import { CLOSURES, DAY, MINUTE, SITE, START, TestGateway, URL_OF_SITE } from '../support/gateway.ts';
import { backedUpPortal, filesIn } from './support.ts';

const HOUR = 60 * MINUTE;

/** A gateway with two members of staff on a real repository, and its nightly backup. */
async function nightlyOn(make = makeBackupInProcess, copy?: typeof copyBackupInProcess) {
  const made = await backedUpPortal();
  const portal = { ...made, backups: { ...made.backups, ...(copy && { remote: 'offsite:dugnad' }) } };
  const gateway = new TestGateway({}, portal.state);
  const parts = {
    ...{ state: gateway.state, settings: { url: URL_OF_SITE, behindProxy: false }, frame: frameOf(portal.state) },
    content: {
      site: async () => SITE,
      closures: async () => CLOSURES,
      associations: async () => [],
      venues: async () => [],
    },
    log: (event: string, facts: object = {}) => gateway.logged.push({ event, ...facts }),
    now: () => gateway.now,
  };
  return { ...portal, gateway, nightly: nightlyBackup(parts, portal, { make, copy: copy ?? copyBackupInProcess }) };
}

test('every night a backup is made and tried in a process of its own, once, and staff can see what it holds', async () => {
  const { gateway, nightly, backups, state } = await nightlyOn();
  await nightly.run();
  await nightly.run();
  expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-21.tar']);
  expect(gateway.logged.map(({ event }) => event)).toEqual(['backup-made']);
  expect(await checkBackup(state)()).toMatchObject({
    ...{ state: 'ok', lastTried: '2026-11-21T09:00:00.000Z', people: 2, files: 2 },
  });
  const facts = await operationFacts({ mail: undefined, url: 'http://localhost', state, backups }, () => gateway.now)();
  expect(facts.nightly?.last?.people).toBe(2);
  expect(operationFindings(facts).map(({ kind }) => kind)).not.toContain('noBackup');
  gateway.now += DAY;
  await nightly.run();
  expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-21.tar', 'dugnad-2026-11-22.tar']);
  expect(await gateway.mail()).toEqual([]);
});

test('staff are told once that backups fail, and once that they work again', async () => {
  const { gateway, nightly, backups, state } = await nightlyOn();
  renameSync(backups.folder, `${backups.folder}-unplugged`);
  await nightly.run();
  const letters = await gateway.mail();
  expect(letters.map(({ to }) => to).toSorted()).toEqual(['kari@lag.example', 'mona@lag.example']);
  expect(letters[0]?.subject).toContain('sikkerhetskopien ble ikke tatt');
  expect(letters[0]?.text).toContain('Mappa for sikkerhetskopier mangler eller kan ikke skrives til.');
  expect(letters[0]?.text).toContain(`${URL_OF_SITE}/admin/tilstand/`);
  expect(await checkBackup(state)()).toMatchObject({ state: 'warning', fault: 'folder', lastTried: null });

  gateway.now += HOUR;
  await nightly.run();
  gateway.now += 59 * MINUTE;
  await nightly.run();
  expect(gateway.logged.map(({ event }) => event).filter((event) => event === 'backup-failed')).toHaveLength(2);
  expect(await gateway.mail()).toEqual([]);

  renameSync(`${backups.folder}-unplugged`, backups.folder);
  gateway.now += MINUTE;
  await nightly.run();
  expect((await gateway.mail()).map(({ subject }) => subject)).toEqual(
    Array(2).fill(expect.stringContaining('sikkerhetskopien tas som den skal igjen')),
  );
  expect(await checkBackup(state)()).toMatchObject({ state: 'ok' });
});

test('a failed backup does not hide the last good one', async () => {
  let full = false;
  const { gateway, nightly, state } = await nightlyOn(async () => {
    if (full) throw new BackupRefusal('full', 'ENOSPC');
    return { file: 'dugnad-2026-11-21.tar', bytes: 1, people: 2, files: 2 };
  });
  await nightly.run();
  full = true;
  gateway.now += DAY;
  await nightly.run();
  expect(readBackupOutcome(state)).toEqual({
    ...{ at: '2026-11-22T09:00:00.000Z', fault: 'full' },
    last: { at: '2026-11-21T09:00:00.000Z', file: 'dugnad-2026-11-21.tar', bytes: 1, people: 2, files: 2 },
  });
});

test('a backup that could not be copied elsewhere is a good one, but staff are told, and only the copy is tried again', async () => {
  let reason: BackupRefusal | undefined = new BackupRefusal('remote', 'rclone copyto: Forbidden');
  const tried = { file: 'dugnad-2026-11-21.tar', bytes: 1, people: 2, files: 2 };
  const done: string[] = [];
  const { gateway, nightly, state } = await nightlyOn(
    async () => {
      done.push('made');
      return tried;
    },
    async ({ file, backups }) => {
      done.push(`${file} to ${backups.remote}`);
      if (reason) throw reason;
    },
  );
  await nightly.run();
  expect(gateway.logged).toContainEqual({ event: 'backup-failed', fault: 'remote', detail: reason.message });
  const made = { at: '2026-11-21T09:00:00.000Z', ...tried };
  expect(readBackupOutcome(state)).toEqual({ at: made.at, fault: 'remote', failedCopies: 1, last: made });
  expect(await checkBackup(state)()).toMatchObject({ state: 'warning', fault: 'remote', people: 2 });
  expect((await gateway.mail())[0]?.text).toContain('kunne ikke kopieres til lageret utenfor maskinen');
  gateway.now += HOUR;
  await nightly.run();
  // The second wait is two hours.
  gateway.now += HOUR;
  await nightly.run();
  const copying = `${tried.file} to offsite:dugnad`;
  expect(done).toEqual(['made', copying, copying]);
  reason = undefined;
  gateway.now += HOUR;
  await nightly.run();
  await nightly.run();
  expect(done).toEqual(['made', copying, copying, copying]);
  expect(readBackupOutcome(state)).toEqual({ at: '2026-11-21T12:00:00.000Z', copied: tried.file, last: made });
  expect(await checkBackup(state)()).toMatchObject({ state: 'ok' });
});

test('the next night a backup is made although the last one was never copied, and a copy waits at most half a day', () => {
  const last = { at: '2026-11-21T01:00:00.000Z', file: 'dugnad-2026-11-21.tar', bytes: 1, people: 2, files: 2 };
  const outcome = (at: string) => ({ at, fault: 'remote' as const, failedCopies: 9, last });
  const uncopied = (at: string, now: string) => uncopiedFile(outcome(at), Date.parse(now));
  expect(uncopied('2026-11-21T08:00:00Z', '2026-11-21T19:59:00Z')).toBeUndefined();
  expect(uncopied('2026-11-21T08:00:00Z', '2026-11-21T20:00:00Z')).toBe(last.file);
  expect(isBackupDue(outcome('2026-11-21T08:00:00Z'), Date.parse('2026-11-21T20:00:00Z'))).toBe(false);
  expect(isBackupDue(outcome('2026-11-22T00:00:00Z'), Date.parse('2026-11-22T00:31:00Z'))).toBe(true);
});

test('while there is no new backup, the copy of an older one hides nothing of that', () => {
  const last = { at: '2026-11-21T01:00:00.000Z', file: 'dugnad-2026-11-21.tar', bytes: 1, people: 2, files: 2 };
  const full = { at: '2026-11-22T01:00:00.000Z', fault: 'full' as const, last };
  expect(uncopiedFile(full, Date.parse('2026-11-22T09:00:00Z'))).toBeUndefined();
});

test('a gateway that stops while a backup is made ends it, says nothing, and makes it after the next start', async () => {
  const first = await nightlyOn();
  const { backups, order } = first;
  const begun = begins(backups.folder);
  const running = first.nightly.run();
  await begun;
  first.nightly.stop();
  await running;
  expect(filesIn(backups.folder).filter((name) => !name.startsWith('.'))).toEqual([]);
  expect(readBackupOutcome(first.state)).toBeUndefined();
  expect(await first.gateway.mail()).toEqual([]);
  await makeBackupInProcess(order, new AbortController().signal);
  expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-21.tar']);
});

test('a backup that is ended at any moment leaves nothing unfinished under its name, and the next one tidies up', async () => {
  const { root, backups, order } = await backedUpPortal();
  for (const delay of [150, 350, 550, 750, 950]) {
    await makeBackupInProcess(order, new AbortController().signal, delay).catch(() => undefined);
    const [made] = filesIn(backups.folder).filter((name) => !name.startsWith('.'));
    if (!made) continue;
    const at = join(root, `restored-${delay}`);
    const paths = { state: join(at, 'state'), repository: join(at, 'content.git') };
    await restoreBackup(paths, join(backups.folder, made), repositoryBackup);
    rmSync(join(backups.folder, made));
  }
  await makeBackupInProcess(order, new AbortController().signal);
  expect(filesIn(backups.folder)).toEqual(['dugnad-2026-11-21.tar']);
});

test('a backup that takes too long is ended', async () => {
  const { backups, order } = await backedUpPortal();
  const making = makeBackupInProcess(order, new AbortController().signal, 1);
  await expect(making).rejects.toMatchObject({ fault: 'too-slow' });
  expect(filesIn(backups.folder).filter((name) => !name.startsWith('.'))).toEqual([]);
});

test.each([
  ['before half past one at night', '2026-11-22T00:29:00Z', false],
  ['at half past one at night', '2026-11-22T00:30:00Z', true],
  ['at noon, if the gateway was off at night', '2026-11-22T11:00:00Z', true],
  ['later on the day of the last one', '2026-11-21T22:59:00Z', false],
  ['after a clock that was years ahead has been set right', '2024-11-22T00:30:00Z', true],
])('a backup %s: %s, due: %s', (_, now, due) => {
  const last = { at: new Date(START).toISOString(), file: 'x', bytes: 1, people: 1, files: 1 };
  expect(isBackupDue({ at: last.at, last }, Date.parse(now))).toBe(due);
});

/** Waits until something is written in a folder. */
function begins(folder: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const watcher = watch(folder, (_, name) => {
    if (!name?.startsWith('.dugnad-backup-')) return;
    watcher.close();
    resolve();
  });
  return promise;
}
