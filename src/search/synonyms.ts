import type { SiteSynonyms } from './clauses.ts';
import { stemOf } from './stems.ts';
import { wordsOf } from './words.ts';

/** Reads the words that a site adds to the shipped lists: what people write, and what is looked for as well. */
export function readSynonyms(entries: readonly { search: readonly string[]; find: readonly string[] }[]): SiteSynonyms {
  const synonyms = new Map<string, string[][]>();
  for (const { search, find } of entries) {
    for (const written of search) {
      const key = stemsIn(written).join(' ');
      if (key) synonyms.set(key, [...(synonyms.get(key) ?? []), ...find.map(stemsIn)]);
    }
  }
  return synonyms;
}

function stemsIn(text: string): string[] {
  return wordsOf(text).map(stemOf);
}
