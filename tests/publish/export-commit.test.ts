import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exportCommit } from '../../src/publish/export-commit.ts';
import { readFiles, temporaryFolder } from './folders.ts';
import { bareCopyOf, commitTo, git, repositoryWith } from './repositories.ts';

const CONTENT = { 'site.yml': 'name: Dugnad\n', 'events/språkkafé – [1].md': '---\ntitle: x\n---\n' };

test.each([
  ['a bare repository', bareCopyOf],
  ['a work tree', (repository: string) => repository],
])('content with site.yml at its root comes out of %s', async (_, kind) => {
  const repository = kind(repositoryWith(CONTENT));
  const exported = await exportCommit(repository, 'HEAD', join(temporaryFolder(), 'out'));
  expect(exported.commit).toBe(git(repository, 'rev-parse', 'HEAD'));
  expect(readFiles(exported.content)).toEqual(CONTENT);
  expect(exported.leftOut).toEqual([]);
});

test('content beside the code comes out without the code', async () => {
  const repository = repositoryWith({ 'content/site.yml': 'name: Dugnad\n', 'package.json': '{}' });
  const out = temporaryFolder();
  const exported = await exportCommit(repository, 'main', out);
  expect(exported.content).toBe(join(out, 'content/'));
  expect(readFiles(out)).toEqual({ 'content/site.yml': 'name: Dugnad\n' });
});

test('a subfolder of a work tree gives the same as its top', async () => {
  const repository = repositoryWith(CONTENT);
  const { content } = await exportCommit(join(repository, 'events'), 'HEAD', temporaryFolder());
  expect(readFiles(content)).toEqual(CONTENT);
});

test('what is not in the commit does not come along', async () => {
  const repository = repositoryWith(CONTENT);
  const first = git(repository, 'rev-parse', 'HEAD');
  commitTo(repository, { 'events/later.md': 'later' });
  writeFileSync(join(repository, 'half-written.md'), 'ha');
  const { content } = await exportCommit(repository, first, temporaryFolder());
  expect(readFiles(content)).toEqual(CONTENT);
});

test('symbolic links and submodules are left out and named', async () => {
  const repository = repositoryWith(CONTENT);
  symlinkSync('/etc/passwd', join(repository, 'events/passwd.md'));
  symlinkSync('/etc', join(repository, ':(top)media'));
  const commit = commitTo(repository, {});
  git(repository, 'update-index', '--add', '--cacheinfo', `160000,${commit},events/module`);
  git(repository, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'Module');
  const exported = await exportCommit(repository, 'HEAD', temporaryFolder());
  expect(exported.leftOut.sort()).toEqual([':(top)media', 'events/module', 'events/passwd.md']);
  expect(readFiles(exported.content)).toEqual(CONTENT);
});

test('a site.yml that is a link is none', async () => {
  const repository = repositoryWith({ 'other.yml': 'x' });
  symlinkSync('other.yml', join(repository, 'site.yml'));
  commitTo(repository, {});
  await expect(exportCommit(repository, 'HEAD', temporaryFolder())).rejects.toThrow('has no site.yml');
});

test.each(['nothing', '--output=/tmp/x', 'HEAD:site.yml'])(
  'a commit called %s is refused in plain words',
  async (commit) => {
    const repository = repositoryWith(CONTENT);
    await expect(exportCommit(repository, commit, temporaryFolder())).rejects.toThrow(/Git could not read/);
  },
);

test('a folder that is no repository, and none at all, are refused in plain words', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plain'));
  await expect(exportCommit(join(folder, 'plain'), 'HEAD', folder)).rejects.toThrow('not a git repository');
  await expect(exportCommit(join(folder, 'none'), 'HEAD', folder)).rejects.toThrow('is not a folder');
});

test('the repository that was asked for is read, also from a Git hook of another', async () => {
  const other = repositoryWith({ 'site.yml': 'name: Other\n' });
  vi.stubEnv('GIT_DIR', join(other, '.git'));
  const { content } = await exportCommit(repositoryWith(CONTENT), 'HEAD', temporaryFolder());
  vi.unstubAllEnvs();
  expect(readFiles(content)).toEqual(CONTENT);
});
