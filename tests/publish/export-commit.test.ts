import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openExporter } from '../../src/publish/export-commit.ts';
import { readFiles, temporaryFolder } from './folders.ts';
import { bareCopyOf, commitTo, git, repositoryWith } from './repositories.ts';

const CONTENT = { 'site.yml': 'name: Dugnad\n', 'events/språkkafé – [1].md': '---\ntitle: x\n---\n' };

test.each([
  ['a bare repository', bareCopyOf],
  ['a work tree', (repository: string) => repository],
])('content with site.yml at its root is exported from %s', async (_, kind) => {
  const repository = kind(repositoryWith(CONTENT));
  const exported = await openExporter()(repository, 'HEAD', join(temporaryFolder(), 'out'));
  expect(exported.commit).toBe(git(repository, 'rev-parse', 'HEAD'));
  expect(readFiles(exported.content)).toEqual(CONTENT);
  expect(exported.leftOut).toEqual([]);
});

test('content next to the code is exported without the code', async () => {
  const repository = repositoryWith({ 'content/site.yml': 'name: Dugnad\n', 'package.json': '{}' });
  const out = temporaryFolder();
  const exported = await openExporter()(repository, 'main', out);
  expect(exported.content).toBe(join(out, 'content/'));
  expect(readFiles(out)).toEqual({ 'content/site.yml': 'name: Dugnad\n' });
});

test('a subfolder of a work tree gives the same result as its root', async () => {
  const repository = repositoryWith(CONTENT);
  const { content } = await openExporter()(join(repository, 'events'), 'HEAD', temporaryFolder());
  expect(readFiles(content)).toEqual(CONTENT);
});

test('uncommitted files are not exported', async () => {
  const repository = repositoryWith(CONTENT);
  const first = git(repository, 'rev-parse', 'HEAD');
  commitTo(repository, { 'events/later.md': 'later' });
  writeFileSync(join(repository, 'half-written.md'), 'ha');
  const { content } = await openExporter()(repository, first, temporaryFolder());
  expect(readFiles(content)).toEqual(CONTENT);
});

test('symbolic links and submodules are left out and listed', async () => {
  const repository = repositoryWith(CONTENT);
  symlinkSync('/etc/passwd', join(repository, 'events/passwd.md'));
  symlinkSync('/etc', join(repository, ':(top)media'));
  const commit = commitTo(repository, {});
  git(repository, 'update-index', '--add', '--cacheinfo', `160000,${commit},events/module`);
  git(repository, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'Module');
  const exported = await openExporter()(repository, 'HEAD', temporaryFolder());
  expect(exported.leftOut).toEqual([
    { path: ':(top)media', kind: 'link' },
    { path: 'events/module', kind: 'submodule' },
    { path: 'events/passwd.md', kind: 'link' },
  ]);
  expect(readFiles(exported.content)).toEqual(CONTENT);
});

test('a site.yml that is a symbolic link does not count', async () => {
  const repository = repositoryWith({ 'other.yml': 'x' });
  symlinkSync('other.yml', join(repository, 'site.yml'));
  commitTo(repository, {});
  await expect(openExporter()(repository, 'HEAD', temporaryFolder())).rejects.toThrow('has no site.yml');
});

test.each(['nothing', '--output=/tmp/x', 'HEAD:site.yml'])(
  'a commit called %s is refused in plain words',
  async (commit) => {
    const repository = repositoryWith(CONTENT);
    await expect(openExporter()(repository, commit, temporaryFolder())).rejects.toThrow(/Git could not read/);
  },
);

test('a folder without a repository, and a missing folder, are refused in plain words', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plain'));
  await expect(openExporter()(join(folder, 'plain'), 'HEAD', folder)).rejects.toThrow('not a git repository');
  await expect(openExporter()(join(folder, 'none'), 'HEAD', folder)).rejects.toThrow('is not a folder');
});

test('the requested repository is read, also from a Git hook of another', async () => {
  const other = repositoryWith({ 'site.yml': 'name: Other\n' });
  vi.stubEnv('GIT_DIR', join(other, '.git'));
  const { content } = await openExporter()(repositoryWith(CONTENT), 'HEAD', temporaryFolder());
  vi.unstubAllEnvs();
  expect(readFiles(content)).toEqual(CONTENT);
});

test('attributes in the repository do not change the export, and are listed', async () => {
  const attributes = '* export-ignore\n*.md export-subst text eol=crlf ident working-tree-encoding=UTF-16\n';
  const text = '---\ntitle: $Format:%H$ $Id$\n---\n';
  const files = { ...CONTENT, 'events/a.md': text };
  const repository = repositoryWith(files);
  for (const path of ['.gitattributes', 'events/.gitattributes']) writeFileSync(join(repository, path), attributes);
  git(repository, 'add', '.gitattributes', 'events/.gitattributes');
  git(repository, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'Attributes');
  const exported = await openExporter()(bareCopyOf(repository), 'HEAD', temporaryFolder());
  expect(readFiles(exported.content)).toEqual(files);
  expect(exported.leftOut).toEqual([
    { path: '.gitattributes', kind: 'attributes' },
    { path: 'events/.gitattributes', kind: 'attributes' },
  ]);
});

test('a name that points outside the folder is left out and listed', async () => {
  const repository = repositoryWith(CONTENT);
  const blob = git(repository, 'rev-parse', 'HEAD:site.yml');
  const tree = (lines: string) => execFileSync('git', ['mktree'], { cwd: repository, input: lines, encoding: 'utf8' });
  const inner = tree(`100644 blob ${blob}\tescape.md\n`).trim();
  const whole = tree(`040000 tree ${inner}\t..\n100644 blob ${blob}\tsite.yml\n`).trim();
  const commit = git(
    repository,
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.org',
    'commit-tree',
    whole,
    '-m',
    'x',
  );
  const folder = join(temporaryFolder(), 'deep', 'out');
  const exported = await openExporter()(repository, commit, folder);
  expect(exported.leftOut).toEqual([{ path: '../escape.md', kind: 'name' }]);
  expect(readFiles(join(folder, '..'))).toEqual({ 'out/site.yml': CONTENT['site.yml'] });
});

test('a large file is exported byte for byte', async () => {
  const picture = Buffer.alloc(3_000_000, '\0\n\r\xff0123456789', 'latin1');
  const repository = repositoryWith(CONTENT);
  mkdirSync(join(repository, 'media'));
  writeFileSync(join(repository, 'media/a.png'), picture);
  commitTo(repository, {});
  const { content } = await openExporter()(repository, 'HEAD', temporaryFolder());
  expect(readFileSync(join(content, 'media/a.png')).equals(picture)).toBe(true);
});

test('an exporter that is kept writes only what differs from the last commit, and deletes what is gone', async () => {
  const repository = repositoryWith({ ...CONTENT, 'events/a.md': 'one', 'events/b.md': 'one', 'media/x/y.png': 'one' });
  const [exportCommit, folder] = [openExporter(), join(temporaryFolder(), 'out')];
  await exportCommit(repository, 'HEAD', folder);
  const writtenAt = (path: string) => statSync(join(folder, path)).mtimeMs;
  const [kept, changed] = [writtenAt('events/a.md'), writtenAt('events/b.md')];
  rmSync(join(repository, 'media'), { recursive: true });
  commitTo(repository, { 'events/b.md': 'two', 'events/c.md': 'new', media: 'a file where a folder was' });
  await exportCommit(repository, 'HEAD', folder);
  const events = { 'events/a.md': 'one', 'events/b.md': 'two', 'events/c.md': 'new' };
  const expected = { ...CONTENT, ...events, media: 'a file where a folder was' };
  expect(readFiles(folder)).toEqual(expected);
  expect(writtenAt('events/a.md')).toBe(kept);
  expect(writtenAt('events/b.md')).not.toBe(changed);
});

test('an exporter writes everything anew to a folder that is not the one it knows', async () => {
  const repository = repositoryWith({ ...CONTENT, 'events/a.md': 'one' });
  const [exportCommit, folder] = [openExporter(), join(temporaryFolder(), 'out')];
  await exportCommit(repository, 'HEAD', folder);
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, 'events'), { recursive: true });
  writeFileSync(join(folder, 'events/other.md'), 'other');
  await exportCommit(repository, 'HEAD', folder);
  expect(readFiles(folder)).toEqual({ ...CONTENT, 'events/a.md': 'one' });
});
