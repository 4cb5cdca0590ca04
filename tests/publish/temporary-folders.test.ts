import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recoverAfterKill, publishInPlace } from '../../src/publish/publish.ts';
import { makeTemporaryFolder, deleteStaleTemporaryFolders } from '../../src/publish/temporary-folders.ts';
import { readFiles, smallSite, temporaryFolder, writeFiles } from './folders.ts';

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync('true').pid;
}

test('temporary folders of killed runs are deleted, and those of running processes kept', async () => {
  const place = { in: temporaryFolder(), prefix: 'dugnad-' };
  const own = await makeTemporaryFolder('merge', place);
  const dead = deadProcess();
  const names = [`dugnad-merge-${dead}-abc123`, `dugnad-content-${dead}-abc123`, `dugnad-merge-${process.ppid}-abc123`];
  for (const name of [...names, 'dugnad-merge-abc123', 'dugnad-portal-abc123', 'notes']) {
    writeFiles(join(place.in, name), { 'base/text': 'x' });
  }
  expect((await deleteStaleTemporaryFolders(place)).sort()).toEqual(names.slice(0, 2).sort());
  expect(readdirSync(place.in)).toContain(own.slice(place.in.length + 1));
  const yesterday = Date.now() / 1000 - 25 * 60 * 60;
  for (const name of readdirSync(place.in)) utimesSync(join(place.in, name), yesterday, yesterday);
  expect(await deleteStaleTemporaryFolders(place)).toHaveLength(3);
  expect(readdirSync(place.in).sort()).toEqual(['dugnad-portal-abc123', 'notes']);
});

test('leftovers of a killed history rewrite are deleted: they hold what was to be erased', async () => {
  const place = { in: temporaryFolder(), prefix: 'dugnad-' };
  const own = await makeTemporaryFolder('erase', place);
  writeFiles(join(place.in, `dugnad-erase-${deadProcess()}-abc123`), { 'old.git/HEAD': 'x' });
  expect(await deleteStaleTemporaryFolders(place)).toHaveLength(1);
  expect(readdirSync(place.in)).toEqual([own.slice(place.in.length + 1)]);
});

test('a folder from before a restart is deleted, even if the new process has the same id', async () => {
  const place = { in: temporaryFolder(), prefix: 'dugnad-' };
  const old = join(place.in, `dugnad-content-${process.pid}-abc123`);
  mkdirSync(old);
  const before = Date.now() / 1000 - process.uptime() - 60;
  utimesSync(old, before, before);
  expect(await deleteStaleTemporaryFolders(place)).toHaveLength(1);
});

test('at start a site that a killed build had moved away is restored, and half-built ones are deleted', async () => {
  const folder = temporaryFolder();
  const dead = deadProcess();
  writeFiles(join(folder, `.dist-replaced-${dead}`), smallSite('Den gamle'));
  writeFiles(join(folder, `.dist-building-${dead}`), { 'index.html': 'half' });
  await recoverAfterKill({ target: join(folder, 'dist'), publish: publishInPlace });
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFiles(join(folder, 'dist'))['index.html']).toContain('Den gamle');
});

test('at start leftovers among the releases are deleted, unless another process is publishing', async () => {
  const target = temporaryFolder();
  const files = {
    'releases/.20261121T090000Z-0f6c1a2b3c4d-building-1/x': 'half',
    '.content/site.yml': 'x',
    'releases/a/x': 'x',
  };
  writeFiles(target, files);
  await recoverAfterKill({ target });
  expect(Object.keys(readFiles(target))).toEqual(['releases/a/x']);
});
