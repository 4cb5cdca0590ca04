import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openState, statePath } from '../../../src/gateway/storage/database.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { event, FILES, gatewayOn, git } from '../support/editing.ts';
import { everyVersion, holds, runnerFor, TUR } from './support.ts';

/** A portal with files, and with people as names by address. The first is admin. */
async function portalWith(files: Record<string, string>, people: Record<string, string> = {}) {
  const { path } = await gatewayOn({ ...FILES, ...files });
  const folder = temporaryFolder();
  const { database } = openState(folder);
  const insert = database.prepare(
    "INSERT INTO person (name, email, role, language, added_at) VALUES (?, ?, ?, 'nb', 1)",
  );
  for (const [index, [email, name]] of Object.entries(people).entries())
    insert.run(name, email, index === 0 ? 'admin' : 'association');
  database.close();
  const before = git(path, 'for-each-ref');
  const expectUnchanged = () => expect(git(path, 'for-each-ref')).toBe(before);
  return { path, folder, run: runnerFor(path, folder), expectUnchanged };
}

const about = (name: string) => event({ title: 'Tur', owner: 'turlag', body: `Spør ${name}.` });

test('a word that stands everywhere is asked about, even with a yes', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, nth) => [`events/turlag-${nth}.md`, about('Turlaget')]),
  );
  const { path, run, expectUnchanged } = await portalWith(many);
  const refused = await run(['Turlaget', '--yes']);
  expect(refused.code).toBe(1);
  expect(refused.printed).toMatch(/It stands in 13 of \d+ files\. Is that really one person, and not a common word\?/);
  expect(refused.printed).toContain('Published content: 13 in 13');
  expect(refused.printed).toContain('and 1 more');
  expectUnchanged();
  expect(await run(['Turlaget', '--yes', '--everywhere'])).toMatchObject({ code: 0 });
  expect(holds(path, 'Turlaget')).toBe(false);
});

test('too short a text, nothing to forget, and a number that is none are refused', async () => {
  const { run, expectUnchanged } = await portalWith({});
  expect((await run(['Bo', '--yes'])).printed).toContain('three letters');
  expect((await run(['--yes'])).printed).toContain('Say whom to forget');
  expect((await run(['--person', 'Kari', '--yes'])).printed).toContain('by the number');
  expect((await run(['Kari', '--log', '/nowhere/access.log'])).printed).toContain('There is no /nowhere/access.log.');
  expectUnchanged();
});

test('what would no longer be valid is named, and nothing is changed', async () => {
  const contact = 'contact: { role: Leder, email: ase@lag.example }';
  const { folder, run, expectUnchanged } = await portalWith(
    { [TUR]: event({ title: 'Kveldstur', owner: 'turlag', more: contact }) },
    { 'per@lag.example': 'Per Lie', 'ase@lag.example': 'Åse Kjærlig' },
  );
  const { code, printed } = await run(['ase@lag.example', '--yes']);
  expect(code).toBe(1);
  expect(printed).toMatch(new RegExp(`Change it in the editor first.\n.*${TUR}.*contact`));
  expectUnchanged();
  expect(holds(folder, 'ase@lag.example')).toBe(true);
});

test('a published file that is named after somebody must be renamed first', async () => {
  const { run, expectUnchanged } = await portalWith({ 'media/turlag/ase-kjaerlig.png': 'x\0' });
  const { code, printed } = await run(['Åse Kjærlig', '--yes']);
  expect(code).toBe(1);
  expect(printed).toContain('media/turlag/ase-kjaerlig.png is published');
  expectUnchanged();
});

test('a file that is no longer published goes from every version, and the versions stay', async () => {
  const { path, run } = await portalWith({ 'media/turlag/ase-kjaerlig.png': 'x\0y', 'media/turlag/bilde.png': 'z\0' });
  for (const file of ['media/turlag/ase-kjaerlig.png', 'media/turlag/bilde.png']) deleteFile(path, file);
  expect(await run(['Åse Kjærlig', '--path', 'media/turlag/bilde.png', '--yes'])).toMatchObject({ code: 0 });
  expect([holds(path, 'x\0y'), holds(path, 'z\0')]).toEqual([false, false]);
  expect(everyVersion(path)).toHaveLength(3);
});

test('a picture that holds a name inside is shown before and after', async () => {
  const { run } = await portalWith({ 'media/turlag/tur.png': 'x\0 Åse Kjærlig \0', [TUR]: about('Åse Kjærlig') });
  const { code, printed } = await run(['Åse Kjærlig', '--yes']);
  expect(code).toBe(0);
  expect(printed.split('media/turlag/tur.png: ')).toHaveLength(3);
  expect(printed.split('What is left:')[1]).not.toContain(TUR);
});

test('whether somebody with such a name is meant is asked, and the last admin stays', async () => {
  const people = {
    'per@lag.example': 'Per Lie',
    'kari.nordmann@lag.example': 'Kari N.',
    'kn@lag.example': 'Kari Nordmann Lie',
  };
  const { folder, run } = await portalWith({ [TUR]: about('Kari Nordmann') }, people);
  const asked = await run(['Kari Nordmann', '--yes']);
  expect(asked.code).toBe(1);
  expect(asked.printed).toContain('Is it number 2, Kari N. <kari.nordmann@lag.example>? Add --person 2.');
  expect(asked.printed).toContain('Is it number 3, Kari Nordmann Lie');
  expect((await run(['Per Lie', '--yes'])).printed).toContain('Somebody must be admin.');
  expect(await run(['Kari Nordmann', '--person', '2', '--other', '3', '--yes'])).toMatchObject({ code: 0 });
  const database = new DatabaseSync(statePath(folder));
  expect(
    database
      .prepare('SELECT id FROM person ORDER BY id')
      .all()
      .map(({ id }) => id),
  ).toEqual([1, 3]);
  database.close();
});

/** Deletes a file in a new version, as somebody who pushes to the repository. */
function deleteFile(repository: string, file: string): void {
  const clone = temporaryFolder();
  git('/', 'clone', '--quiet', '--branch', 'main', repository, clone);
  git(clone, 'rm', '--quiet', file);
  git(clone, '-c', 'user.name=Per', '-c', 'user.email=per@lag.example', 'commit', '--quiet', '-m', 'Slett');
  git(clone, 'push', '--quiet', 'origin', 'main');
}
