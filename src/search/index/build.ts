import { memoize } from '../../i18n/memoize.ts';
import { splitCompound } from '../compounds.ts';
import { conceptStems } from '../concepts.ts';
import { stemOf as newStemOf } from '../stems.ts';
import { isStopWord } from '../stop-words.ts';
import { wordsOf } from '../words.ts';
import { columnsOf } from './columns.ts';
import type { DocumentFacts, IndexPart, PartTexts, SearchDocument } from './document.ts';
import { type Postings, writeTerms } from './postings.ts';

// The same words come again and again.
const stemOf = memoize(newStemOf);

/** Makes a part of the index of some documents; `made` is the day, in days since 1970. */
export function buildPart(documents: readonly SearchDocument[], made: number, version: string): IndexPart {
  const words = documents.map(wordsOfDocument);
  const known = knownStems(words);
  const terms = new Map<string, Map<number, number>>();
  const count = (term: string, document: number, weight: number) => {
    const postings = terms.get(term) ?? new Map<number, number>();
    if ((postings.get(document) ?? 0) < weight) postings.set(document, weight);
    terms.set(term, postings);
  };
  const parts = memoize((word) => splitCompound(word, (stem) => known.has(stem)));
  for (const [document, weighted] of words.entries()) {
    for (const { word, weight, ofPart } of weighted) {
      count(stemOf(word), document, weight);
      if (ofPart > 0) for (const stem of parts(word)) count(stem, document, ofPart);
    }
  }
  return {
    version,
    made,
    count: documents.length,
    documents: columnsOf(documents.map(factsOf)),
    terms: writeTerms(withoutCommon(terms, documents.length)),
  };
}

/** Returns the texts of documents as shown in a language. */
export function textsOfPart(documents: readonly SearchDocument[], language: string, version: string): PartTexts {
  return { version, texts: columnsOf(documents.map(({ shown }) => shown[language] ?? { title: '', summary: '' })) };
}

/** How much a word counts by where it stands, and how much a part of a compound there. */
const WEIGHTS = {
  title: { weight: 9, ofPart: 7 },
  summary: { weight: 5, ofPart: 4 },
  names: { weight: 4, ofPart: 3 },
  body: { weight: 2, ofPart: 0 },
};

interface WeightedWord {
  word: string;
  weight: number;
  ofPart: number;
}

function wordsOfDocument({ texts }: SearchDocument): WeightedWord[] {
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).flatMap((field) =>
    texts[field].flatMap((text) => searchedWords(text).map((word) => ({ word, ...WEIGHTS[field] }))),
  );
}

function searchedWords(text: string): string[] {
  return wordsOf(text).filter((word) => !isStopWord(word) && word.length > 1);
}

/** Words that compounds may consist of: those of at least two documents, of a title, or of the shipped lists. */
function knownStems(documents: readonly WeightedWord[][]): Set<string> {
  const seen = new Set<string>();
  const known = new Set<string>(conceptStems());
  for (const words of documents) {
    const stems = new Map(words.map(({ word, weight }) => [stemOf(word), weight]));
    for (const [stem, weight] of stems) {
      if (seen.has(stem) || weight === WEIGHTS.title.weight) known.add(stem);
      seen.add(stem);
    }
  }
  for (const stem of known) if (stem.length < 3 || isStopWord(stem)) known.delete(stem);
  return known;
}

// A word of so many documents says little of each: in a text it is left out, elsewhere if a quarter of all have it.
const COMMON = { text: 0.07, atLeast: 30, anywhere: 0.25 };

function withoutCommon(terms: ReadonlyMap<string, Postings>, total: number): Map<string, Postings> {
  const kept = new Map<string, Postings>();
  for (const [term, postings] of terms) {
    const { size } = postings;
    const least = size > Math.max(COMMON.atLeast, total * COMMON.anywhere) ? WEIGHTS.summary.weight : 0;
    const isCommon = size > Math.max(COMMON.atLeast, total * COMMON.text);
    const limit = Math.max(least, isCommon ? WEIGHTS.names.ofPart : 0);
    const left = limit > 0 ? new Map([...postings].filter(([, weight]) => weight >= limit)) : postings;
    if (left.size > 0) kept.set(term, left);
  }
  return kept;
}

function factsOf({ texts, shown: _, ...facts }: SearchDocument): DocumentFacts {
  const titleLength = searchedWords(texts.title[0] ?? '').length;
  return { ...facts, ...(titleLength > 0 && { titleLength }) };
}
