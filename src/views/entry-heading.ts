import type { Entry } from '../domain/entry.ts';
import type { Language } from '../i18n/index.ts';

/** The heading of an entry's page. */
export interface EntryHeading {
  title: string;
  summary: string;
  /** The languages of title and summary, if they are not the page's. */
  titleLang?: string | undefined;
  summaryLang?: string | undefined;
  /** The title as written, if the page has a translation of it and its readers may not know Norwegian. */
  original?: string | undefined;
}

/** Returns the heading of an entry's page. */
export function entryHeading(
  { source }: Language,
  { data, lang, original }: Entry<{ title: string; summary: string }>,
): EntryHeading {
  const { title, summary } = data;
  return { title, summary, titleLang: lang?.title, summaryLang: lang?.summary, original: source && original };
}
