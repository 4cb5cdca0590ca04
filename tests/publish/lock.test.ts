import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../src/publish/lock.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

test('a second process is refused and told who holds the lock', async () => {
  const folder = temporaryFolder();
  await takeLock(folder);
  await expect(takeLock(folder)).rejects.toThrow(new RegExp(`Process ${process.pid} has been publishing since 20`));
});

test('a released lock can be acquired again', async () => {
  const folder = temporaryFolder();
  await (
    await takeLock(folder)
  )();
  expect(existsSync(join(folder, '.lock'))).toBe(false);
  await takeLock(folder);
});

test('a lock of a dead process is taken over', async () => {
  const folder = temporaryFolder();
  const { pid } = spawnSync('true');
  writeFileSync(join(folder, '.lock'), JSON.stringify({ pid, birthmark: 'long ago', since: '2026-11-21T09:00:00Z' }));
  await takeLock(folder);
  expect(JSON.parse(readFileSync(join(folder, '.lock'), 'utf8')).pid).toBe(process.pid);
});

test('a lock of a dead process is taken over even if its id has been reused', async () => {
  const folder = temporaryFolder();
  const lock = { pid: process.pid, birthmark: 'another boot 4711', since: '2026-11-21T09:00:00Z' };
  writeFileSync(join(folder, '.lock'), JSON.stringify(lock));
  await takeLock(folder);
});

const DEAD = JSON.stringify({ pid: 4_194_304, birthmark: '', since: '' });

test.each([
  ['lock', { '.lock': '' }],
  ['claim to a dead lock', { '.lock': DEAD, '.lock-claim': '' }],
])('a half-written %s is waited for while it is fresh, and no longer', async (_, files) => {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const path = join(folder, Object.keys(files).at(-1) ?? '');
  let isTaken = false;
  const taking = takeLock(folder).then(() => {
    isTaken = true;
  });
  await pause(300);
  expect(isTaken).toBe(false);
  utimesSync(path, new Date(0), new Date(0));
  await taking;
  expect(isTaken).toBe(true);
});

test('of many processes that find a dead lock at once, exactly one gets it', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.lock'), DEAD);
  const lock = new URL('../../src/publish/lock.ts', import.meta.url).href;
  // The winner keeps it until all have tried.
  const script = `const { takeLock } = await import('${lock}');
    process.stdout.write('ready');
    process.stdin.once('data', () => takeLock('${folder}').then(() => process.stdout.write('taken'), () => process.stdout.write('refused')));`;
  const takers = Array.from({ length: 12 }, () => spawn(process.execPath, ['--input-type=module', '-e', script]));
  onTestFinished(() => {
    for (const taker of takers) taker.kill('SIGKILL');
  });
  const said = async (taker: (typeof takers)[number]) => String((await once(taker.stdout, 'data'))[0]);
  await Promise.all(takers.map(said));
  const answers = takers.map(said);
  for (const taker of takers) taker.stdin.write('go');
  expect((await Promise.all(answers)).filter((answer) => answer === 'taken')).toHaveLength(1);
});
