import type { Language } from '../../../i18n/index.ts';
import { MAX_MESSAGE_LENGTH } from '../../http/form-markup.ts';
import type { State } from '../../storage/database.ts';

type Sql = Pick<State, 'sql'>;

/** An answer that staff have saved. */
export interface ReadyAnswer {
  id: number;
  text: string;
}

// More are not found in a list.
const MOST_ANSWERS = 30;

/** Lists the answers that staff have saved, newest first. */
export function savedAnswers({ sql }: Sql): ReadyAnswer[] {
  return sql.all`SELECT id, text FROM ready_answer ORDER BY at DESC, id DESC LIMIT ${MOST_ANSWERS}` as unknown as ReadyAnswer[];
}

/** Lists the texts to choose from: those that staff have saved, then those that come with the portal. */
export function answerTexts(state: Sql, { words }: Pick<Language, 'words'>): string[] {
  return [...new Set([...savedAnswers(state).map(({ text }) => text), ...words.review.answers])];
}

/** Saves what was written for later, if that was asked for; the same text only once. */
export function rememberAnswer({ sql }: Sql, form: (name: string) => string, now: number): void {
  const text = readAnswer((name) => (name === ANSWER_FIELDS.ready ? '' : form(name)));
  if (!form(ANSWER_FIELDS.remember) || !text) return;
  sql.run`INSERT INTO ready_answer (text, at) VALUES (${text}, ${now}) ON CONFLICT (text) DO UPDATE SET at = ${now}`;
}

/** Removes a saved answer. */
export function removeAnswer({ sql }: Sql, id: number): void {
  sql.run`DELETE FROM ready_answer WHERE id = ${id}`;
}

/** The fields of an answer to an association. */
export const ANSWER_FIELDS = { note: 'note', ready: 'svar', remember: 'husk' };

/** Reads an answer from a form: the ready one, then what was written; empty if there is neither. */
export function readAnswer(form: (name: string) => string): string {
  const parts = [form(ANSWER_FIELDS.ready), form(ANSWER_FIELDS.note)].map((part) =>
    part.replace(/\r\n?/g, '\n').trim(),
  );
  return parts.filter(Boolean).join('\n\n').slice(0, MAX_MESSAGE_LENGTH);
}
