import { readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish, publishInPlace } from '../../src/publish/publish.ts';
import { builderOf, page, readFiles, smallSite, temporaryFolder, writeFiles } from './folders.ts';
import { bareCopyOf, commitTo, repositoryWith } from './repositories.ts';

/** Stands in for our builder: the front page shows the text of site.yml and the environment of the build. */
const build = builderOf((folder, told) => {
  const text = readFileSync(join(told.DUGNAD_CONTENT as string, 'site.yml'), 'utf8');
  if (text.includes('broken')) throw new Error('The site could not be built.');
  writeFiles(folder, { ...smallSite(text), 'data/build.json': JSON.stringify(told) });
});

function frontPage(target: string): string {
  return readFileSync(join(target, 'current/index.html'), 'utf8');
}

test('a commit is served at current, and the build gets everything it needs', async () => {
  const target = join(temporaryFolder(), 'site');
  const repository = repositoryWith({ 'site.yml': 'one' });
  const environment = { DUGNAD_URL: 'https://dugnad.example' };
  const now = new Date('2026-11-21T09:00:00Z');
  const { release, commit, removed, warnings } = await publish({ repository, target, build, environment, now });
  expect(release).toBe(`20261121T090000Z-${commit.slice(0, 12)}`);
  expect(realpathSync(join(target, 'current'))).toBe(realpathSync(join(target, 'releases', release)));
  expect(frontPage(target)).toContain('one');
  const told = JSON.parse(readFileSync(join(target, 'current/data/build.json'), 'utf8'));
  expect(told).toEqual({
    DUGNAD_HISTORY: join(target, '.content', '.history.json'),
    DUGNAD_DIST: join(target, 'releases', `.${release}`),
    DUGNAD_CACHE: join(target, '.cache'),
    DUGNAD_URL: 'https://dugnad.example',
    DUGNAD_CONTENT: join(target, '.content'),
    DUGNAD_COMMIT: commit,
    DUGNAD_PREVIOUS: join(target, 'current/data/build.json'),
  });
  expect({ removed, warnings }).toEqual({ removed: [], warnings: [] });
  expect(readdirSync(target).sort()).toEqual(['current', 'releases']);
});

test('an earlier commit of a bare repository can be published again', async () => {
  const target = temporaryFolder();
  const repository = repositoryWith({ 'site.yml': 'one' });
  commitTo(repository, { 'site.yml': 'two' });
  const bare = bareCopyOf(repository);
  await publish({ repository: bare, target, build });
  expect(frontPage(target)).toContain('two');
  await publish({ repository: bare, target, build, commit: 'HEAD~1' });
  expect(frontPage(target)).toContain('one');
});

test('a failed build leaves the old site byte for byte, and releases the lock', async () => {
  const target = temporaryFolder();
  const repository = repositoryWith({ 'site.yml': 'one' });
  await publish({ repository, target, build });
  const before = readFiles(target);
  commitTo(repository, { 'site.yml': 'broken' });
  await expect(publish({ repository, target, build })).rejects.toThrow('The site could not be built.');
  expect(readFiles(target)).toEqual(before);
  commitTo(repository, { 'site.yml': 'mended' });
  await publish({ repository, target, build });
  expect(frontPage(target)).toContain('mended');
});

test('a site that fails the checks does not become current', async () => {
  const target = temporaryFolder();
  const repository = repositoryWith({ 'site.yml': 'one' });
  await publish({ repository, target, build });
  const emptied = builderOf((folder) => writeFiles(folder, { ...smallSite(), 'a/index.html': page('') }));
  await expect(publish({ repository, target, build: emptied })).rejects.toThrow('not fit to be published');
  expect(frontPage(target)).toContain('one');
});

test('of two publishes at once, one is refused and the other succeeds', async () => {
  const target = temporaryFolder();
  const repository = repositoryWith({ 'site.yml': 'one' });
  const ended = await Promise.allSettled([
    publish({ repository, target, build }),
    publish({ repository, target, build }),
  ]);
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(frontPage(target)).toContain('one');
});

test('ten releases are kept, also when they are created within one second', async () => {
  const target = temporaryFolder();
  const repository = repositoryWith({ 'site.yml': 'one' });
  const now = new Date('2026-11-21T09:00:00Z');
  const all = [];
  for (let number = 0; number < 12; number++) all.push(await publish({ repository, target, build, now }));
  expect(all.flatMap(({ removed }) => removed)).toHaveLength(2);
  const kept = readdirSync(join(target, 'releases'));
  expect(kept).toHaveLength(10);
  expect(kept).toContain(all.at(-1)?.release);
});

test('symbolic links in the content are left out with a warning, and dead links on pages give one', async () => {
  const repository = repositoryWith({ 'site.yml': '<a href="/nei/">x</a>' });
  const target = temporaryFolder();
  symlinkSync('/etc/passwd', join(repository, 'secret.md'));
  commitTo(repository, {});
  const { warnings } = await publish({ repository, target, build });
  expect(warnings).toEqual([
    'secret.md is a symbolic link and was left out.',
    'index.html points at /nei/, which is not there.',
  ]);
});

test('a target that is a file is refused', async () => {
  const target = join(temporaryFolder(), 'file');
  writeFileSync(target, '');
  await expect(publish({ repository: repositoryWith({ 'site.yml': 'one' }), target, build })).rejects.toThrow();
});

test('in place, a commit replaces the site itself, which is unchanged if the build fails', async () => {
  const target = join(temporaryFolder(), 'dist');
  const repository = repositoryWith({ 'site.yml': 'one' });
  const { commit, warnings } = await publishInPlace({ repository, target, build });
  expect({ commit, warnings }).toEqual({ commit: expect.stringMatching(/^[0-9a-f]{40}$/), warnings: [] });
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toContain('one');
  const before = readFiles(target);
  commitTo(repository, { 'site.yml': 'broken' });
  await expect(publishInPlace({ repository, target, build })).rejects.toThrow('The site could not be built.');
  expect(readFiles(target)).toEqual(before);
});
