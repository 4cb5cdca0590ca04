import { inTransaction, type State } from './database.ts';

/** The columns in which people may be named: written by staff, by those who write for associations, or by us to them. */
const PLAIN = [
  ...['ready_answer.text', 'note.text', 'change_log.title', 'email.subject', 'email.text'],
  ...['autosave.slug', 'autosave.content'],
];
/** Those of them that may hold JSON, where some letters are written in another way. */
const JSON_TOO = ['autosave.content'];

/**
 * Replaces texts in what the gateway stores besides content, and returns how many places held one. Accounts are not
 * touched, nor what calendars have said.
 */
export function eraseFromTables(state: State, texts: readonly string[], replacement: string): number {
  const inJson = texts.map((text) => JSON.stringify(text).slice(1, -1)).filter((text) => !texts.includes(text));
  return inTransaction(state, () => sum(PLAIN, texts) + sum(JSON_TOO, inJson));

  function sum(columns: readonly string[], found: readonly string[]): number {
    const places = columns.flatMap((column) => found.map((text) => replaceIn(state, column, { text, replacement })));
    return places.reduce((all, each) => all + each, 0);
  }
}

function replaceIn({ database }: State, place: string, { text, replacement }: Record<'text' | 'replacement', string>) {
  const [table, column] = place.split('.');
  // Two saved answers may become the same.
  const statement = `UPDATE OR REPLACE ${table} SET ${column} = replace(${column}, ?, ?) WHERE instr(${column}, ?) > 0`;
  return Number(database.prepare(statement).run(text, replacement, text).changes);
}
