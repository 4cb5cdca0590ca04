import type { Entry } from '../domain/entry.ts';
import type { Language } from '../i18n/index.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ForeignText } from './activities/occurrence-text.ts';
import { type Link, linkTo } from './links.ts';

/** An entry in a list: its title as a link, and its summary. */
export interface EntryRow {
  link: Link;
  summary: ForeignText;
}

/** Returns an entry as a row of a list. */
export function entryRow(
  language: Language,
  collection: CollectionName,
  entry: Entry<{ title: string; summary: string }>,
): EntryRow {
  return {
    link: linkTo(language, collection, entry),
    summary: { text: entry.data.summary, lang: entry.lang?.summary },
  };
}
