import { mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import {
  listReleases,
  nameRelease,
  pointCurrentAt,
  removeLeftovers,
  removeOldReleases,
} from '../../src/publish/releases.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

const HASH = '0f6c1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b';

function targetWith(releases: string[]): string {
  const target = temporaryFolder();
  for (const name of releases) writeFiles(target, { [`releases/${name}/index.html`]: name });
  return target;
}

function releasesOfHours(count: number): string[] {
  return Array.from({ length: count }, (_, hour) => nameRelease(new Date(Date.UTC(2026, 10, 21, hour)), HASH, []));
}

test('a release is named by its second and its commit, and never reuses a name', () => {
  const now = new Date('2026-11-21T09:08:07.654Z');
  const first = nameRelease(now, HASH, []);
  expect(first).toBe('20261121T090807Z-0f6c1a2b3c4d');
  expect(nameRelease(now, HASH, [first])).toBe(`${first}-2`);
  expect(nameRelease(now, HASH, [first, `${first}-2`])).toBe(`${first}-3`);
});

test('the ten newest releases are kept, and the one that is served', async () => {
  const names = releasesOfHours(13);
  const target = targetWith([...names, 'notes', '.half-building-1']);
  await pointCurrentAt(target, names[1] as string);
  expect(await removeOldReleases(target, 10)).toEqual([names[2], names[0]]);
  expect(await listReleases(target)).toEqual([...names.slice(3).reverse(), names[1]]);
  expect(readdirSync(join(target, 'releases'))).toContain('notes');
});

test('current is a link that still works when the target is moved', async () => {
  const [first = ''] = releasesOfHours(1);
  const target = targetWith([first]);
  await pointCurrentAt(target, first);
  expect(readlinkSync(join(target, 'current'))).toBe(join('releases', first));
});

test('leftovers of a killed publish are deleted, and nothing else', async () => {
  const [first = ''] = releasesOfHours(1);
  const target = targetWith([first, `.${first}-building-7`]);
  writeFiles(target, { '.current': 'x', '.lock': 'x', 'notes.txt': 'x' });
  await removeLeftovers(target);
  expect(readdirSync(target).sort()).toEqual(['.lock', 'notes.txt', 'releases']);
  expect(readdirSync(join(target, 'releases'))).toEqual([first]);
});

test('a folder at current is not replaced', async () => {
  const [first = ''] = releasesOfHours(1);
  const target = targetWith([first]);
  mkdirSync(join(target, 'current'));
  await expect(pointCurrentAt(target, first)).rejects.toThrow();
});

test('a reader finds a complete site at current at any moment, however often it is swapped', async () => {
  const names = releasesOfHours(2) as [string, string];
  const target = targetWith(names);
  await pointCurrentAt(target, names[0]);
  // A separate thread reads without a pause, so that it hits every step of the swap.
  const reader = new Worker(
    `const { readFileSync } = require('node:fs'); const { parentPort } = require('node:worker_threads');
     let reads = 0, failures = 0, stop = false; parentPort.once('message', () => { stop = true; });
     (function read() {
       for (let i = 0; i < 200; i++) { reads++; try { if (!readFileSync(${JSON.stringify(join(target, 'current/index.html'))})) failures++; } catch { failures++; } }
       stop ? parentPort.postMessage({ reads, failures }) : setImmediate(read);
     })();`,
    { eval: true },
  );
  for (let swap = 0; swap < 500; swap++) await pointCurrentAt(target, names[swap % 2] as string);
  const told = new Promise<{ reads: number; failures: number }>((resolve) => reader.once('message', resolve));
  reader.postMessage('stop');
  const { reads, failures } = await told;
  await reader.terminate();
  expect(failures).toBe(0);
  expect(reads).toBeGreaterThan(500);
  expect(readFileSync(join(target, 'current/index.html'), 'utf8')).toBe(names[1]);
});
