import { memoize } from '../../i18n/memoize.ts';
import { splitCompound } from '../compounds.ts';
import { conceptStems } from '../concepts.ts';
import { stemOf } from '../stems.ts';
import { isStopWord } from '../stop-words.ts';
import { wordsOf } from '../words.ts';
import { columnsOf } from './columns.ts';
import type { DocumentFacts, DocumentTexts, IndexPart, PartTexts, SearchDocument } from './document.ts';
import { type Postings, writeTerms } from './postings.ts';

/**
 * Makes a part of the index of some documents; `made` is the day, in days since 1970.
 *
 * Texts that are the same object as in an earlier part are not read again.
 */
export function buildPart(documents: readonly SearchDocument[], made: number, version: string): IndexPart {
  const words = documents.map(({ texts }) => wordsOfTexts(texts));
  const known = knownStems(words);
  const terms = new Map<string, Map<number, number>>();
  const count = (term: string, document: number, weight: number) => {
    const postings = terms.get(term) ?? new Map<number, number>();
    if ((postings.get(document) ?? 0) < weight) postings.set(document, weight);
    terms.set(term, postings);
  };
  const parts = memoize((word) => splitCompound(word, (stem) => known.has(stem)));
  for (const [document, fields] of words.entries()) {
    for (const { weight, ofPart, words: all } of fields) {
      for (const { stem } of all) count(stem, document, weight);
      if (ofPart > 0) for (const { word } of all) for (const stem of parts(word)) count(stem, document, ofPart);
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

interface Word {
  word: string;
  stem: string;
}

/** The words of a field, and how much they count there. */
interface FieldWords {
  weight: number;
  ofPart: number;
  words: readonly Word[];
}

// The same words come again and again: each is one object for all texts, which thus are small to remember.
const knownWord = memoize((word): Word => ({ word, stem: stemOf(word) }));

const wordsByTexts = new WeakMap<DocumentTexts, readonly FieldWords[]>();

function wordsOfTexts(texts: DocumentTexts): readonly FieldWords[] {
  const fields = wordsByTexts.get(texts) ?? readTexts(texts);
  wordsByTexts.set(texts, fields);
  return fields;
}

function readTexts(texts: DocumentTexts): FieldWords[] {
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).map((field) => ({
    ...WEIGHTS[field],
    words: texts[field].flatMap(searchedWords).map(knownWord),
  }));
}

function searchedWords(text: string): string[] {
  return wordsOf(text).filter((word) => !isStopWord(word) && word.length > 1);
}

/** Words that compounds may consist of: those of at least two documents, of a title, or of the shipped lists. */
function knownStems(documents: readonly (readonly FieldWords[])[]): Set<string> {
  const seen = new Set<string>();
  const known = new Set<string>(conceptStems());
  for (const fields of documents) {
    const stems = new Map(fields.flatMap(({ weight, words }) => words.map(({ stem }) => [stem, weight] as const)));
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
