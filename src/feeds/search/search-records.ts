import type { FindablePage } from './search-documents.ts';

/** A page in the index of full texts, the second layer of the search: what it is found by, and how it is narrowed. */
export interface SearchRecord {
  /** The address without the language prefix. */
  url: string;
  /** Every word it is found by. */
  content: string;
  meta: { title: string };
  /** `kind`, `theme`, `area` and `time`. */
  filters: Record<string, string[]>;
}

/** Creates the record of a page, in all languages at once. */
export function searchRecord({ path, kind, past, themes, area, texts }: FindablePage): SearchRecord {
  return {
    url: path,
    content: Object.values(texts).flat().join('\n'),
    meta: { title: texts.title[0] ?? '' },
    filters: {
      kind: [kind],
      time: [past ? 'past' : 'now'],
      ...(themes && { theme: [...themes] }),
      ...(area && { area: [area] }),
    },
  };
}
