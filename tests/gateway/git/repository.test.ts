import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAIN, openRepository } from '../../../src/gateway/git/repository.ts';
import { gatewayOn, git, NOW } from '../support/editing.ts';

const author = { id: 7, name: 'Kari <script>\n Nordmann' };

async function repositoryWithMain() {
  const { gateway, path } = await gatewayOn({ 'site.yml': 'name: x', 'events/a.md': 'a' });
  const { repository } = gateway;
  const main = (await repository.refs()).get(MAIN) as string;
  const write = (files: Record<string, string | undefined>, parents = [main]) => {
    const bytes = Object.entries(files).map(
      ([file, text]) => [file, text === undefined ? text : Buffer.from(text)] as const,
    );
    return repository.write({ parents, files: new Map(bytes), author, message: 'Lagret\n', at: NOW });
  };
  return { repository, path, main, write };
}

test('a commit contains the changes and all other files, and moves no branch', async () => {
  const { repository, path, main, write } = await repositoryWithMain();
  const commit = await write({ 'events/b.md': 'æ\0\n', 'events/a.md': undefined });
  expect(git(path, 'ls-tree', '-r', '--name-only', commit)).toBe('events/b.md\nsite.yml');
  expect((await repository.file(commit, 'events/b.md'))?.bytes?.toString()).toBe('æ\0\n');
  expect(git(path, 'log', '-1', '--format=%an|%ae|%cn|%aI', commit)).toBe(
    'Kari script Nordmann|u7@users.invalid|Dugnad|2026-11-21T09:00:00+00:00',
  );
  expect(git(path, 'for-each-ref', '--format=%(refname) %(objectname)')).toBe(`${MAIN} ${main}`);
});

test('of two concurrent moves of a branch, only one succeeds', async () => {
  const { repository, main, write } = await repositoryWithMain();
  const [one, other] = [await write({ 'events/a.md': '1' }), await write({ 'events/a.md': '2' })];
  const swaps = [one, other].map((to) => repository.swap([{ ref: MAIN, from: main, to }]));
  expect((await Promise.all(swaps)).sort()).toEqual([false, true]);
});

test('branches move together or not at all', async () => {
  const { repository, path, main, write } = await repositoryWithMain();
  const to = await write({ 'events/a.md': '1' });
  const draft = 'refs/heads/cms/events/a';
  expect(
    await repository.swap([
      { ref: MAIN, from: main, to },
      { ref: draft, from: main, to },
    ]),
  ).toBe(false);
  expect(git(path, 'rev-parse', MAIN)).toBe(main);
  expect(
    await repository.swap([
      { ref: MAIN, from: main, to: main },
      { ref: draft, from: undefined, to },
    ]),
  ).toBe(true);
  expect(
    await repository.swap([
      { ref: MAIN, from: to, to },
      { ref: draft, from: to, to: undefined },
    ]),
  ).toBe(false);
  expect(git(path, 'rev-parse', draft)).toBe(to);
});

test('a stale lock is removed, and a fresh one is waited for', async () => {
  const { repository, path, main, write } = await repositoryWithMain();
  const to = await write({ 'events/a.md': '1' });
  const lock = join(path, 'refs/heads/main.lock');
  writeFileSync(lock, '');
  const began = Date.now();
  expect(await repository.swap([{ ref: MAIN, from: main, to }])).toBe(true);
  expect(Date.now() - began).toBeGreaterThan(2500);
  const packed = join(path, 'packed-refs.lock');
  writeFileSync(packed, '');
  utimesSync(packed, new Date(0), new Date(0));
  expect(await repository.swap([{ ref: MAIN, from: to, to: undefined }])).toBe(true);
  expect(existsSync(lock) || existsSync(packed)).toBe(false);
});

test('commits pushed by another process are seen', async () => {
  const { repository, path, main, write } = await repositoryWithMain();
  const to = await write({ 'events/a.md': '1' });
  git(path, 'update-ref', MAIN, to, main);
  expect((await repository.refs({ fresh: true })).get(MAIN)).toBe(to);
});

test('links, submodules and paths below a file are no files', async () => {
  const { repository, main } = await repositoryWithMain();
  expect(await repository.file(main, 'events/a.md/b.md')).toMatchObject({ bytes: undefined });
  expect(await repository.file(main, 'events')).toMatchObject({ bytes: undefined });
  expect(await repository.file(main, 'nowhere/a.md')).toBeUndefined();
});

test('objects are read in order, even many and large ones at once, and after the reader has died', async () => {
  const { repository, path, write } = await repositoryWithMain();
  const large = 'x'.repeat(300_000);
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, each) => [`events/e${each}.md`, `${each}${each % 7 ? '' : large}`]),
  );
  const commit = await write(files);
  const readAll = () =>
    Promise.all(Object.keys(files).map(async (file) => (await repository.file(commit, file))?.bytes?.toString()));
  expect(await readAll()).toEqual(Object.values(files));
  expect(await repository.readBlob('0'.repeat(40))).toBeUndefined();
  expect(await repository.readBlob('HEAD:site.yml\nHEAD')).toBeUndefined();
  repository.close();
  expect(await readAll()).toEqual(Object.values(files));
  expect(git(path, 'fsck', '--no-dangling')).toBe('');
});

test('a path that would be a Git command is not written', async () => {
  const { path, write } = await repositoryWithMain();
  for (const file of ['a\nD site.yml', '"a"', '../a', '.git/config', 'a/.git/b', '/a', '', 'a//b'])
    await expect(write({ [file]: 'x' }), file).rejects.toThrow();
  expect(readdirSync(path).filter((name) => name.startsWith('fast_import'))).toEqual([]);
});

test('crash reports of fast-import are deleted at the next start', async () => {
  const { path } = await repositoryWithMain();
  writeFileSync(join(path, 'fast_import_crash_1'), 'telefon 900 00 000');
  (await openRepository(path)).close();
  expect(existsSync(join(path, 'fast_import_crash_1'))).toBe(false);
});

test('a folder that is not a repository is refused', async () => {
  await expect(openRepository('/nowhere')).rejects.toThrow();
});
