import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/publish/lock.ts';
import { publish } from '../../src/publish/publish.ts';
import { pointCurrentAt } from '../../src/publish/releases.ts';
import { describeReleases, endRollback, rollBack } from '../../src/publish/rollback.ts';
import { builderOf, smallSite, temporaryFolder, writeFiles } from './folders.ts';
import { commitTo, repositoryWith } from './repositories.ts';

const FIRST = '20261121T090000Z-0f6c1a2b3c4d';
const SECOND = '20261121T100000Z-1f6c1a2b3c4d';

async function targetWith(...names: string[]): Promise<string> {
  const target = temporaryFolder();
  for (const name of names) writeFiles(join(target, 'releases', name), smallSite(name));
  await pointCurrentAt(target, names.at(-1) as string);
  return target;
}

function frontPage(target: string): string {
  return readFileSync(join(target, 'current/index.html'), 'utf8');
}

test('releases are described by when they were published, what is on them, and which is served', async () => {
  const target = await targetWith(FIRST, SECOND);
  writeFiles(join(target, 'releases', SECOND, 'data'), {
    'build.json': JSON.stringify({ commit: 'c2', entries: { events: ['a', 'b'], venues: ['c'] } }),
  });
  writeFiles(join(target, 'releases', FIRST, 'data'), { 'build.json': 'broken' });
  expect(await describeReleases(target)).toEqual({
    releases: [
      { name: SECOND, at: '2026-11-21T10:00:00Z', commit: 'c2', entries: 3, isServed: true },
      { name: FIRST, at: '2026-11-21T09:00:00Z', commit: undefined, entries: undefined, isServed: false },
    ],
    held: undefined,
  });
  expect(await describeReleases(temporaryFolder())).toEqual({ releases: [], held: undefined });
});

test('after a rollback nothing is published until it is ended', async () => {
  const repository = repositoryWith({ 'site.yml': 'one' });
  const target = temporaryFolder();
  const build = builderOf((folder, { DUGNAD_CONTENT = '' }) =>
    writeFiles(folder, smallSite(readFileSync(join(DUGNAD_CONTENT, 'site.yml'), 'utf8'))),
  );
  const { release } = await publish({ repository, target, build, now: new Date('2026-11-21T09:00:00Z') });
  commitTo(repository, { 'site.yml': 'two' });
  const later = { repository, target, build, now: new Date('2026-11-21T10:00:00Z') };
  await publish(later);
  await rollBack(target, release);
  expect(frontPage(target)).toContain('one');
  expect((await describeReleases(target)).held).toBe(release);
  await expect(publish(later)).rejects.toThrow(`rolled back to the release ${release}`);
  expect(frontPage(target)).toContain('one');
  await endRollback(target);
  expect(frontPage(target)).toContain('two');
  commitTo(repository, { 'site.yml': 'three' });
  await publish(later);
  expect(frontPage(target)).toContain('three');
});

test.each(['20250101T090000Z-0f6c1a2b3c4d', '../../etc', ''])('the unknown release «%s» is refused', async (name) => {
  const target = await targetWith(FIRST);
  await expect(rollBack(target, name)).rejects.toMatchObject({ reason: 'unknown' });
  expect((await describeReleases(target)).held).toBeUndefined();
});

test('a release with files missing is refused, and passed over when a rollback ends', async () => {
  const target = await targetWith(FIRST, SECOND);
  rmSync(join(target, 'releases', SECOND, '404.html'));
  await expect(rollBack(target, SECOND)).rejects.toThrow('404.html is missing');
  expect(await endRollback(target)).toBe(FIRST);
});

test('while something is published, going back is refused', async () => {
  const target = await targetWith(FIRST, SECOND);
  const unlock = await takeLock(target);
  await expect(rollBack(target, FIRST)).rejects.toThrow('Wait for it to finish');
  expect(frontPage(target)).toContain(SECOND);
  await unlock();
});

test('a site without releases has nothing to go back to', async () => {
  const target = temporaryFolder();
  mkdirSync(join(target, 'data'));
  await expect(rollBack(target, FIRST)).rejects.toMatchObject({ reason: 'none' });
});
