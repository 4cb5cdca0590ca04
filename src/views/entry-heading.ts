import type { Entry } from '../domain/entry.ts';

/** The heading of an entry's page. */
export interface EntryHeading {
  title: string;
  summary: string;
  /** The languages of title and summary, if they are not the page's. */
  titleLang?: string | undefined;
  summaryLang?: string | undefined;
}

/** Returns the heading of an entry's page. */
export function entryHeading({ data, lang }: Entry<{ title: string; summary: string }>): EntryHeading {
  return { title: data.title, summary: data.summary, titleLang: lang?.title, summaryLang: lang?.summary };
}
