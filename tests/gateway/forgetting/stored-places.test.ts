import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soughtWords } from '../../../src/gateway/forgetting/sought-words.ts';
import { eraseFromState, findInState } from '../../../src/gateway/forgetting/state-rows.ts';
import { eraseFromFiles, findInFiles, textFilesBelow } from '../../../src/gateway/forgetting/stored-files.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { readFiles, temporaryFolder, writeFiles } from '../../publish/folders.ts';

const KARI = soughtWords(['Kari Nordmann']);

test('a table that a later version adds is searched, and rows that become the same are one', () => {
  const state = openState(temporaryFolder());
  state.database.exec(`
    CREATE TABLE wish (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, number INTEGER) STRICT;
    INSERT INTO wish (text, number) VALUES ('Kari Nordmann', 1), ('KARI NORDMANN', 2), ('En sykkel', 3)`);
  expect(findInState(state, KARI)).toEqual([
    { kind: 'state', where: 'wish.text', excerpts: ['Kari Nordmann', 'KARI NORDMANN'] },
  ]);
  eraseFromState(state, KARI, 'slettet');
  const rows = state.database.prepare('SELECT text FROM wish ORDER BY text').all();
  expect(rows.map(({ text }) => text)).toEqual(['En sykkel', 'slettet']);
  expect(findInState(state, KARI)).toEqual([]);
});

test('the row of a person is left to whoever removes people, and keys are never touched', () => {
  const state = openState(temporaryFolder());
  state.database.exec(
    "INSERT INTO person (name, role, language, added_at) VALUES ('Kari Nordmann', 'association', 'nb', 1)",
  );
  const before = state.database.prepare('SELECT * FROM meta').all();
  expect(findInState(state, KARI)).toEqual([]);
  eraseFromState(state, soughtWords(['Kari Nordmann', 'secret']), 'slettet');
  expect(state.database.prepare('SELECT name FROM person').get()).toEqual({ name: 'Kari Nordmann' });
  expect(state.database.prepare('SELECT * FROM meta').all()).toEqual(before);
});

test('only texts that hold the words are written anew, for the same readers as before', async () => {
  const folder = temporaryFolder();
  const other = {
    'b.json': '{}',
    'people.sqlite': 'Kari Nordmann',
    'content.git/HEAD': 'x',
    'content.git/x': 'Kari Nordmann',
  };
  writeFiles(folder, { 'imports/a.json': '{"leader":"Kari Nordmann"}', ...other });
  const [found, untouched] = [join(folder, 'imports/a.json'), join(folder, 'b.json')];
  chmodSync(found, 0o600);
  const before = statSync(untouched).ino;
  const files = await textFilesBelow(folder);
  expect(files).toEqual([untouched, found].sort());
  expect((await findInFiles(files, KARI)).map(({ where }) => where)).toEqual([found]);
  await eraseFromFiles(files, KARI, 'slettet');
  expect(readFileSync(found, 'utf8')).toBe('{"leader":"slettet"}');
  expect(statSync(found).mode & 0o777).toBe(0o600);
  expect(statSync(untouched).ino).toBe(before);
  expect(readFiles(folder)).toMatchObject(other);
});
