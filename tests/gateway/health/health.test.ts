import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  checkAddress,
  checkClock,
  checkDatabase,
  checkFolders,
  checkOutbox,
  checkPublishing,
  checkRemote,
} from '../../../src/gateway/health/checks.ts';
import { openPublisher } from '../../../src/gateway/editing/publishing.ts';
import { openRemote } from '../../../src/gateway/git/remote.ts';
import { throttleCheck, checkHealth } from '../../../src/gateway/health/health.ts';
import { queueEmail, emailSender } from '../../../src/gateway/email/outbox.ts';
import { clockRecorder } from '../../../src/gateway/storage/clock.ts';
import { addPerson } from '../../../src/gateway/people/register.ts';
import { storeAutosave, autosavesOf } from '../../../src/gateway/autosave/autosave.ts';
import { openState, type State, statePath } from '../../../src/gateway/storage/database.ts';
import { readGatewaySettings } from '../../../src/gateway/settings.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { gatewayOn, git, open, saveParameters, turlag } from '../support/editing.ts';
import { DAY, MINUTE, START } from '../support/gateway.ts';

function stateIn(folder: string): State {
  const state = openState(folder);
  onTestFinished(() => {
    if (state.database.isOpen) state.database.close();
  });
  return state;
}

test('a missing public address is a warning that says what to set', async () => {
  const said = readGatewaySettings({ DUGNAD_URL: 'https://dugnad.elvedal.example' });
  expect(await checkAddress(said)()).toEqual({ state: 'ok' });
  const unsaid = { state: 'warning', address: 'http://localhost:4321', missing: 'DUGNAD_URL' };
  expect(await checkAddress(readGatewaySettings({}))()).toEqual(unsaid);
});

test('an unwritable folder is a fault that shows its name but not its path', async () => {
  const folder = temporaryFolder();
  expect(await checkFolders([folder])()).toEqual({ state: 'ok' });
  const file = join(folder, 'state');
  writeFileSync(file, '');
  expect(await checkFolders([folder, file])()).toEqual({ state: 'fault', folder: 'state', code: 'ENOTDIR' });
  // A folder that not even root can write to.
  expect(await checkFolders(['/proc'])()).toMatchObject({ state: 'fault', folder: 'proc' });
  expect(existsSync(join(folder, `dugnad-probe-${process.pid}`))).toBe(false);
});

test('an overwritten, replaced or deleted database is a fault, even while the old one still answers', async () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()];
  const state = stateIn(folder);
  addPerson(state, { name: 'Kari', email: null, role: 'association', language: 'nb' }, START);
  const check = checkDatabase(state);
  expect(await check()).toEqual({ state: 'ok', people: 1 });
  const another = stateIn(other);
  another.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const path = statePath(folder);
  rmSync(path);
  expect(await check()).toMatchObject({ state: 'fault', file: 'gone' });
  for (const left of ['-wal', '-shm']) rmSync(path + left, { force: true });
  copyFileSync(statePath(other), path);
  expect(await check()).toMatchObject({ state: 'fault', file: 'another' });
  writeFileSync(path, Buffer.alloc(50_000, 7));
  expect(await check()).toMatchObject({ state: 'fault', file: 'broken' });
});

test('an expired email is a warning until another is delivered', async () => {
  const state = stateIn(temporaryFolder());
  let now = START;
  let isDown = true;
  const send = async () => {
    if (isDown) throw Object.assign(new Error('down'), { code: 'ECONNREFUSED' });
  };
  const deliver = emailSender(state, send, () => undefined);
  const check = checkOutbox(state, () => now);
  const letter = { to: 'kari@lag.example', subject: 'x', text: 'x', lifetime: 15 * MINUTE };
  queueEmail(state, letter, now);
  for (let minute = 0; minute < 20; minute++) {
    await deliver(now);
    now += MINUTE;
  }
  expect(await check()).toEqual({ state: 'warning', waiting: 0, minutes: 0, fault: null, givenUp: 'yes' });
  isDown = false;
  queueEmail(state, letter, now);
  await deliver(now);
  expect(await check()).toEqual({ state: 'ok', waiting: 0, minutes: 0, fault: null });
});

test('a failed publish is a warning until one succeeds', async () => {
  const outcomes = ['failed', 'right'];
  const publisher = openPublisher({
    ...{ repository: '/content.git', target: '/site', retry: 20 },
    publish: async () => {
      if (outcomes.shift() === 'failed') throw new Error('No valid entry.');
      return { commit: 'c1', warnings: [] };
    },
  });
  const check = checkPublishing(publisher.state);
  expect(await check()).toEqual({ state: 'ok' });
  publisher.request();
  await publisher.settled();
  expect(await check()).toEqual({ state: 'warning', publishing: 'failed', since: expect.stringMatching(/^20/) });
  await expect.poll(check).toEqual({ state: 'ok' });
});

test('a remote that is unreachable or in conflict is a warning', async () => {
  const portal = await gatewayOn();
  const forge = join(temporaryFolder(), 'forge.git');
  const remote = openRemote(portal.gateway.repository, { message: 'Slo sammen', onPublished: () => undefined });
  onTestFinished(() => remote.stop());
  const check = checkRemote(remote.state);
  const sync = async () => {
    remote.request();
    await remote.settled();
    return check();
  };
  expect(await sync()).toEqual({ state: 'ok' });
  git(portal.path, 'remote', 'add', 'origin', forge);
  expect(await sync()).toMatchObject({ state: 'warning', remote: 'unreachable', lastSynced: null });
  git('/', 'clone', '--quiet', '--bare', portal.path, forge);
  expect(await sync()).toEqual({ state: 'ok' });
  const path = 'events/turlag-kveldstur.md';
  const { raw, base } = await open(portal, turlag, path);
  const clone = join(temporaryFolder(), 'clone');
  git('/', 'clone', '--quiet', forge, clone);
  writeFileSync(join(clone, path), raw.replace('price: 0', 'price: 70'));
  git(clone, '-c', 'user.name=U', '-c', 'user.email=u@example.org', 'commit', '--quiet', '-a', '-m', 'Utenfra');
  git(clone, 'push', '--quiet', 'origin', 'main');
  await portal.ask(turlag, 'persistEntry', saveParameters(path, raw.replace('price: 0', 'price: 40'), base));
  expect(await sync()).toMatchObject({
    state: 'warning',
    remote: 'conflict',
    lastSynced: expect.stringMatching(/^20/),
  });
});

test('after a clock jump of years nothing is deleted and /helse warns; a lasting jump of months is accepted in the end', async () => {
  const state = stateIn(temporaryFolder());
  const { id } = addPerson(state, { name: 'Kari', email: null, role: 'association', language: 'nb' }, START);
  let uptime = 0;
  const keep = clockRecorder(state, () => uptime);
  let now = START;
  const check = checkClock(state, () => now);
  keep(now);
  expect(await check()).toEqual({ state: 'ok' });
  const place = { collection: 'events', slug: 'tur' };
  storeAutosave(state, id, { ...place, id: 'a', content: 'Ikke lagret' }, now);
  queueEmail(state, { to: 'kari@lag.example', subject: 'x', text: 'x' }, now);
  for (const years of [10, -10]) {
    now = START + years * 365 * DAY;
    keep(now);
    expect(await check()).toEqual({ state: 'warning', stepInDays: years * 365 });
    expect(autosavesOf(state, id, place, now)).toHaveLength(1);
  }
  const sent: string[] = [];
  await emailSender(
    state,
    async ({ to }) => void sent.push(to),
    () => undefined,
  )(now);
  expect(sent).toEqual(['kari@lag.example']);
  now = START + 100 * DAY;
  keep(now);
  expect(await check()).toMatchObject({ state: 'warning' });
  uptime = 8 * DAY;
  keep(now);
  expect(await check()).toEqual({ state: 'ok' });
  expect(autosavesOf(state, id, place, now)).toEqual([]);
});

test('a part that does not answer within five seconds is a fault, and an expensive check is throttled', async () => {
  let looks = 0;
  const costly = throttleCheck(60_000, () => {
    looks++;
    return { state: 'ok' };
  });
  await Promise.all([1, 2, 3].map(() => checkHealth({ costly })));
  expect(looks).toBe(1);
  const health = await checkHealth({ costly, hanging: () => new Promise(() => undefined) });
  expect(health).toEqual({
    state: 'fault',
    parts: { costly: { state: 'ok' }, hanging: { state: 'fault', error: 'no-answer' } },
  });
}, 20_000);
