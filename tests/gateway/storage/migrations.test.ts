import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { autosavesOf } from '../../../src/gateway/autosave/autosave.ts';
import { wasAsked } from '../../../src/gateway/dashboard/questions.ts';
import { outboxState } from '../../../src/gateway/email/outbox.ts';
import { unseenChanges } from '../../../src/gateway/review/change-log.ts';
import { openState, type State, statePath } from '../../../src/gateway/storage/database.ts';
import { migrations } from '../../../src/gateway/storage/migrations.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { START } from '../support/gateway.ts';

const [DIARY, POSTER] = ['7d0c1f2e-3b4a-4c5d-8e6f-0a1b2c3d4e5f', '8d0c1f2e-3b4a-4c5d-8e6f-0a1b2c3d4e5f'];

/** Rows in each table that a later migration renames. The newest change is deleted, as after its retention period. */
const OLD_ROWS = `
  INSERT INTO person (id, name, email, role, language, added_at) VALUES (7, 'Kari', 'kari@lag.example', 'admin', 'nb', 1);
  INSERT INTO happening (what, path, title, owner, person, before_text, after_text, at, settled_at) VALUES
    ('live', 'events/tur.md', 'Tur', 'turlag', 7, NULL, 'b1', 2, NULL),
    ('submitted', 'events/kurs.md', 'Kurs', NULL, 7, 'a2', 'b2', 3, 4),
    ('live', 'events/fest.md', 'Fest', 'turlag', 7, 'a3', 'b3', 5, NULL);
  DELETE FROM happening WHERE id = 3;
  INSERT INTO told (person, happening, span, at) VALUES (7, 3, 11, 6);
  INSERT INTO asked (what, path, about, at) VALUES ('confirm', 'associations/turlag', '2026', 7);
  INSERT INTO scratch (person, id, collection, slug, content, written_at) VALUES
    (7, '${DIARY}', 'events', '', 'Ny tur', ${START}), (7, '${POSTER}', 'events', 'kurs', 'Kurs', ${START});
  INSERT INTO letter (recipient, subject, text, person, made_at, until, next_at, tries, fault) VALUES
    ('kari@lag.example', 'Hei', 'Tekst', 7, 8, 9, 10, 2, 'ESOCKET'), (NULL, 'Hei', '', NULL, 8, 9, 10, 0, NULL);
`;

/** Opens a database that an earlier version, with the first `version` migrations, filled with rows. */
function openOldState(version: number, rows: string): { before: Tables; state: State } {
  const folder = temporaryFolder();
  const old = new DatabaseSync(statePath(folder));
  for (const step of migrations.slice(0, version)) old.exec(step);
  old.exec(`PRAGMA user_version = ${version}`);
  old.exec(rows);
  const before = tablesOf(old);
  old.close();
  const state = openState(folder);
  onTestFinished(() => state.database.close());
  return { before, state };
}

type Tables = Map<string, unknown[][]>;

/** Reads all rows of all tables. */
function tablesOf(database: DatabaseSync): Tables {
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  return new Map(
    names.all().map(({ name }) => [
      String(name),
      database
        .prepare(`SELECT * FROM ${name}`)
        .all()
        .map((row) => Object.values(row)),
    ]),
  );
}

const NEW_NAMES: Record<string, string> = {
  happening: 'change_log',
  letter: 'email',
  told: 'last_digest',
  asked: 'question',
  scratch: 'autosave',
};

test('a database with the old table names keeps every row under the new names', () => {
  const { before, state } = openOldState(5, OLD_ROWS);
  const after = tablesOf(state.database);
  const renamed = [...before].map(([name, rows]) => [NEW_NAMES[name] ?? name, rows] as const);
  for (const name of Object.keys(NEW_NAMES)) expect(before.get(name)).not.toEqual([]);
  expect(after.get('meta')).toHaveLength(1);
  // Tables that are newer than these rows come besides.
  const known = [...after].filter(([name]) => new Map(renamed).has(name));
  expect(new Map(known).set('meta', [])).toEqual(new Map(renamed));
});

test('the features read what an earlier version stored', () => {
  const { state } = openOldState(5, OLD_ROWS);
  expect(unseenChanges(state).map(({ title }) => title)).toEqual(['Tur']);
  expect(wasAsked(state, { what: 'confirm', path: 'associations/turlag', about: '2026' })).toBe(true);
  expect(outboxState(state)).toEqual({ waiting: 1, oldest: 8, fault: 'ESOCKET' });
  const form = { collection: 'events', slug: 'kurs' };
  expect(autosavesOf(state, 7, form, START)).toEqual([{ id: POSTER, ...form, content: 'Kurs', at: START }]);
});

test('the number of a deleted change is not used again, since digests count from it', () => {
  const { state } = openOldState(5, OLD_ROWS);
  state.database.exec("INSERT INTO change_log (what, path, title, person, at) VALUES ('live', 'a.md', 'A', 7, 1)");
  expect(unseenChanges(state)[0]).toMatchObject({ id: 4, title: 'A' });
});

test('the autosaves and the digest of a person are deleted together with the person', () => {
  const { state } = openOldState(5, OLD_ROWS);
  state.database.exec('DELETE FROM person WHERE id = 7');
  const { autosave, email, last_digest } = Object.fromEntries(tablesOf(state.database));
  expect([autosave, last_digest, email?.length]).toEqual([[], [], 1]);
});
