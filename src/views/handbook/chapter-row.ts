import type { Entry } from '../../domain/entry.ts';
import type { Language } from '../../i18n/index.ts';
import type { Handbook } from '../../schemas/handbook.ts';
import { type EntryRow, entryRow } from '../entry-row.ts';

/** A chapter in the list of chapters. */
export interface ChapterRowView extends EntryRow {
  number: number;
  revised: string;
}

/** Returns a chapter as a row. */
export function chapterRow(language: Language, chapter: Entry<Handbook>): ChapterRowView {
  const { chapter: number, revised } = chapter.data;
  return { ...entryRow(language, 'handbook', chapter), number, revised };
}
