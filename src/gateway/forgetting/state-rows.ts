import { eraseFromCalendars } from '../association-calendars/erase.ts';
import { inTransaction, type State } from '../storage/database.ts';
import type { Finding } from './finding.ts';
import type { SoughtWords } from './sought-words.ts';

/**
 * Searches every text of every table but those of people and keys; new tables are searched too.
 *
 * People are found by `findPeople`.
 */
export function findInState(state: State, words: SoughtWords): Finding[] {
  return textColumns(state).flatMap(({ table, column }) => {
    const excerpts = rowsWith(state, { table, column }, words).flatMap(({ text }) => words.excerptsOf(text));
    return excerpts.length > 0 ? [{ kind: 'state' as const, where: `${table}.${column}`, excerpts }] : [];
  });
}

/**
 * Erases words from every table in one transaction.
 *
 * A row that is named after somebody, such as an email to them, is deleted; in other texts the words are replaced.
 */
export function eraseFromState(state: State, words: SoughtWords, replacement: string): void {
  inTransaction(state, () => {
    eraseFromCalendars(state, words);
    for (const place of textColumns(state))
      for (const row of rowsWith(state, place, words)) {
        if (IDENTIFIERS.has(place.column)) deleteRow(state, place, row);
        else replaceText(state, place, row, words.replaceIn(row.text, replacement).text);
      }
  });
}

/** A text column of a table. */
interface Place {
  table: string;
  column: string;
}

interface Row {
  rowid: number;
  text: string;
}

// Names, addresses and paths: of what is left of one nobody can make sense.
const IDENTIFIERS = new Set(['recipient', 'address', 'name', 'email', 'path', 'slug', 'association', 'owner', 'about']);
const NOT_SEARCHED = new Set(['meta', 'person']);

function textColumns({ database }: State): Place[] {
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  return tables
    .map(({ name }) => String(name))
    .filter((table) => !NOT_SEARCHED.has(table))
    .flatMap((table) => {
      const columns = database.prepare('SELECT name FROM pragma_table_info(?) WHERE type = ?').all(table, 'TEXT');
      return columns.map(({ name }) => ({ table, column: String(name) }));
    });
}

// Table and column come from the schema itself.
function rowsWith({ database }: State, { table, column }: Place, words: SoughtWords): Row[] {
  const rows = database
    .prepare(`SELECT rowid AS rowid, "${column}" AS text FROM "${table}" WHERE "${column}" IS NOT NULL ORDER BY rowid`)
    .all();
  return (rows as unknown as Row[]).filter(({ text }) => words.isIn(text));
}

function deleteRow({ database }: State, { table }: Place, { rowid }: Row): void {
  database.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
}

// Two texts that were different may become the same.
function replaceText({ database }: State, { table, column }: Place, { rowid }: Row, text: string): void {
  database.prepare(`UPDATE OR REPLACE "${table}" SET "${column}" = ? WHERE rowid = ?`).run(text, rowid);
}
