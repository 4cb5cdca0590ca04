import { rowsOf } from './columns.ts';
import type { DocumentFacts, IndexPart } from './document.ts';
import { type Postings, readPostings, readTerms } from './postings.ts';

/** An index to search: all parts that are there so far, with their documents numbered through. */
export interface SearchIndex {
  made: number;
  documents: readonly DocumentFacts[];
  /** All terms in alphabetical order. */
  vocabulary: readonly string[];
  has(term: string): boolean;
  postings(term: string): Postings;
}

/** Opens the parts of an index. */
export function openIndex(parts: readonly IndexPart[]): SearchIndex {
  const opened = parts.map((part, index) => ({
    terms: readTerms(part.terms),
    offset: parts.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  }));
  const vocabulary = [...new Set(opened.flatMap(({ terms }) => [...terms.keys()]))].sort();
  const read = new Map<string, Postings>();
  return {
    made: parts[0]?.made ?? 0,
    documents: parts.flatMap(({ documents, count }) => rowsOf(documents, count)),
    vocabulary,
    has: (term) => opened.some(({ terms }) => terms.has(term)),
    postings(term) {
      const known = read.get(term) ?? new Map(opened.flatMap(({ terms, offset }) => postingsIn(terms, term, offset)));
      read.set(term, known);
      return known;
    },
  };
}

function postingsIn(terms: ReadonlyMap<string, string>, term: string, offset: number): [number, number][] {
  const text = terms.get(term);
  if (text === undefined) return [];
  return [...readPostings(text)].map(([document, weight]) => [document + offset, weight]);
}
