import { splitCompound } from '../compounds.ts';
import { conceptStems } from '../concepts.ts';
import { stemOf } from '../stems.ts';
import { isStopWord } from '../stop-words.ts';
import { wordsOf } from '../words.ts';
import type { DocumentFacts, IndexPart, PartTexts, SearchDocument } from './document.ts';
import { type Postings, writeTerms } from './postings.ts';

/** Makes a part of the index of some documents; `made` is the day, in days since 1970. */
export function buildPart(documents: readonly SearchDocument[], made: number): IndexPart {
  const words = documents.map(wordsOfDocument);
  const known = knownStems(words);
  const terms = new Map<string, Postings>();
  const count = (term: string, document: number, weight: number) => {
    const postings = terms.get(term) ?? new Map<number, number>();
    if ((postings.get(document) ?? 0) < weight) postings.set(document, weight);
    terms.set(term, postings);
  };
  const parts = new Map<string, string[]>();
  for (const [document, weighted] of words.entries()) {
    for (const { word, weight, ofPart } of weighted) {
      count(stemOf(word), document, weight);
      if (!parts.has(word)) parts.set(word, splitCompound(word, (stem) => known.has(stem)));
      for (const stem of parts.get(word) ?? []) count(stem, document, ofPart);
    }
  }
  return {
    made,
    documents: documents.map(factsOf),
    titleLengths: documents.map(({ texts }) => searchedWords(texts.title[0] ?? '').length),
    terms: writeTerms(terms),
  };
}

/** Returns the texts of documents as shown in a language. */
export function textsOfPart(documents: readonly SearchDocument[], language: string): PartTexts {
  return { texts: documents.map(({ shown }) => shown[language] ?? { title: '', summary: '' }) };
}

/** How much a word counts by where it stands, and how much a part of a compound there. */
const WEIGHTS = {
  title: { weight: 9, ofPart: 7 },
  summary: { weight: 5, ofPart: 4 },
  names: { weight: 4, ofPart: 3 },
  body: { weight: 2, ofPart: 1 },
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

function factsOf({ texts: _, shown: __, ...facts }: SearchDocument): DocumentFacts {
  return facts;
}
