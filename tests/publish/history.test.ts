import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyWarnings } from '../../src/entries/history.ts';
import { validateContent } from '../../src/entries/validate-content.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { openHistoryReader, readHistory } from '../../src/publish/history.ts';
import { temporaryFolder, writeFiles } from './folders.ts';
import { git } from './repositories.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');

/** Creates a repository whose first commit has a given time. */
function repositoryAt(at: string, files: Record<string, string>): string {
  const repository = temporaryFolder();
  git(repository, 'init', '--quiet', '--initial-branch=main');
  commitAt(repository, at, files);
  return repository;
}

/** Commits the work tree at a given time. */
function commitAt(repository: string, at: string, files: Record<string, string> = {}): void {
  writeFiles(repository, files);
  git(repository, 'add', '--all');
  const words = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Content'];
  execFileSync('git', words, { cwd: repository, env: { ...process.env, GIT_COMMITTER_DATE: at } });
}

test('each file has the time of the last commit that changed it, also a deleted file', async () => {
  const repository = repositoryAt('2026-10-01T10:00:00Z', { 'content/site.yml': 'one' });
  commitAt(repository, '2026-11-01T10:00:00Z', { 'content/events/a.md': 'a', 'content/venues/v.md': 'v' });
  commitAt(repository, '2026-11-02T10:00:00Z', { 'content/events/a.md': 'another', 'elsewhere.txt': 'x' });
  rmSync(join(repository, 'content/venues/v.md'));
  commitAt(repository, '2026-11-03T10:00:00Z');
  const { files, isShallow, future } = await readHistory(repository, 'HEAD', 'content/', NOW);
  expect(files['events/a.md']?.touched).toBe(Date.parse('2026-11-02T10:00:00Z'));
  expect(files['venues/v.md']?.touched).toBe(Date.parse('2026-11-03T10:00:00Z'));
  expect(files['elsewhere.txt']).toBeUndefined();
  expect({ isShallow, future }).toEqual({ isShallow: false, future: 0 });
});

test('a commit dated in the future gives no date, and is reported', async () => {
  const repository = repositoryAt('2026-10-01T10:00:00Z', { 'site.yml': 'one' });
  commitAt(repository, '2026-11-01T10:00:00Z', { 'events/a.md': 'a' });
  commitAt(repository, '2027-11-29T10:00:00Z', { 'events/a.md': 'another' });
  const history = await readHistory(repository, 'HEAD', '', NOW);
  expect(history.files['events/a.md']?.touched).toBe(Date.parse('2026-11-01T10:00:00Z'));
  const [warning] = historyWarnings(history, { now: '2026-11-29T13:00', previous: undefined }, languageOf('nb'));
  expect(warning).toMatchObject({
    level: 'warning',
    reason: expect.stringContaining('Har 1 innsendinger med dato etter'),
  });
});

test('the oldest commit of a shallow clone gives no date, and the clone is reported', async () => {
  const repository = repositoryAt('2026-10-01T10:00:00Z', { 'site.yml': 'one' });
  commitAt(repository, '2026-11-01T10:00:00Z', { 'events/a.md': 'a' });
  commitAt(repository, '2026-11-02T10:00:00Z', { 'events/b.md': 'b' });
  const clone = join(temporaryFolder(), 'clone');
  git(repository, 'clone', '--quiet', '--depth', '2', `file://${repository}`, clone);
  const history = await readHistory(clone, 'HEAD', '', NOW);
  expect(history.files['events/a.md']?.touched).toBeUndefined();
  expect(history.files['events/b.md']?.touched).toBe(Date.parse('2026-11-02T10:00:00Z'));
  const [warning] = historyWarnings(history, { now: '2026-11-29T13:00', previous: undefined }, languageOf('nb'));
  expect(warning?.reason).toContain('git fetch --unshallow');
});

test('a clock that has gone back by a day since the last build is reported', () => {
  const warned = (previous: string) =>
    historyWarnings(undefined, { now: '2026-11-29T13:00', previous }, languageOf('nb'));
  expect(warned('2027-11-29T13:00')[0]?.reason).toMatch(
    /bygd mandag 29\.\s?november 2027 kl\.\s13\.00, som er etter søndag 29\.\s?november 2026 kl\.\s13\.00/,
  );
  expect(warned('2026-11-29T14:00')).toEqual([]);
});

const ENTRY = `---
id: 33333333-3333-4333-8333-333333333333
title: Tur
summary: Vi går.
kind: activity
associations: [turlag]
place: Elva
start: 2026-12-01
theme: outdoors
price: 0
---
`;

test('a copy never takes the id of its original, whatever their names', async () => {
  const repository = repositoryAt('2026-10-01T10:00:00Z', { 'site.yml': 'one' });
  commitAt(repository, '2026-11-01T10:00:00Z', { 'events/tur.md': ENTRY });
  commitAt(repository, '2026-11-02T10:00:00Z', { 'events/kopi.md': ENTRY });
  renameSync(join(repository, 'events/tur.md'), join(repository, 'events/vandring.md'));
  commitAt(repository, '2026-11-03T10:00:00Z');
  commitAt(repository, '2026-11-04T10:00:00Z', { 'events/tur.md': ENTRY });
  const history = await readHistory(repository, 'HEAD', '', NOW);
  const paths = ['events/kopi.md', 'events/tur.md', 'events/vandring.md'];
  const files = paths.map((path) => ({ path, bytes: new TextEncoder().encode(ENTRY) }));
  const idOf = (known?: typeof history) =>
    validateContent(files, languageOf('nb'), {}, known).entries.events.find(
      ({ id }) => id === '33333333-3333-4333-8333-333333333333',
    )?.path;
  expect(idOf(history)).toBe('events/vandring.md');
  expect(idOf()).toBe('events/kopi.md');
});

test('a reader that is kept finds the same as one that reads everything, also after a merge, a rename and a rewrite', async () => {
  const repository = repositoryAt('2026-10-01T10:00:00Z', { 'site.yml': 'one', 'events/a.md': 'the text of a' });
  const kept = openHistoryReader();
  const expectSame = async (now = NOW) =>
    expect(await kept(repository, 'HEAD', '', now)).toEqual(await readHistory(repository, 'HEAD', '', now));
  await expectSame();
  renameSync(join(repository, 'events/a.md'), join(repository, 'events/b.md'));
  commitAt(repository, '2026-11-01T10:00:00Z', { 'elsewhere.txt': 'x' });
  await expectSame();
  git(repository, 'checkout', '--quiet', '-b', 'side');
  commitAt(repository, '2026-11-02T10:00:00Z', { 'events/c.md': 'c' });
  git(repository, 'checkout', '--quiet', 'main');
  commitAt(repository, '2026-11-03T10:00:00Z', { 'events/d.md': 'd' });
  git(repository, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'merge', '--quiet', '--no-edit', 'side');
  await expectSame();
  commitAt(repository, '2027-11-29T10:00:00Z', { 'events/d.md': 'from the future' });
  await expectSame();
  await expectSame(Date.parse('2028-01-01T00:00:00Z'));
  git(repository, 'reset', '--quiet', '--hard', 'side');
  commitAt(repository, '2026-11-05T10:00:00Z', { 'events/e.md': 'e' });
  await expectSame();
  git(repository, 'reset', '--quiet', '--hard', 'HEAD~1');
  await expectSame();
});
