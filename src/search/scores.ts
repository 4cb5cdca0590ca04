import type { Clause } from './clause.ts';
import { conceptPages } from './intents/preferences.ts';
import type { Concept } from './words/concept.ts';
import type { SearchIndex } from './index/search-index.ts';

/** Scores every document that answers a clause, by its number. */
export function scoresOf(index: SearchIndex, clauses: readonly Clause[]): Map<number, number> {
  const answers = clauses.map((clause) => answersOf(index, clause));
  const weights = answers.map(({ best }, at) => rarity(index, best) * (clauses[at]?.emphasis ?? 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sums = new Map<number, { score: number; covered: number; named: number; naming: number }>();
  for (const [at, { best, named }] of answers.entries()) {
    const weight = weights[at] ?? 0;
    for (const [document, score] of best) {
      const sum = sums.get(document) ?? { score: 0, covered: 0, named: 0, naming: 0 };
      sum.score += score * weight;
      sum.covered += weight;
      sum.named += named.get(document) ?? 0;
      if (named.has(document)) sum.naming += weight;
      sums.set(document, sum);
    }
  }
  return new Map(
    [...sums].map(([document, { score, covered, named, naming }]) => {
      const isWhole = named > 0 && named >= (index.documents[document]?.titleLength ?? 1);
      const title = isWhole ? WHOLE_TITLE : named > 1 ? MUCH_OF_TITLE : 0;
      return [document, (score / total) * Math.sqrt(covered / total) * (1 + (title * naming) / total)];
    }),
  );
}

const TITLE = 9;
const TITLE_PART = 7;
// How much is added if the words that were written are the title, or several of them stand in it.
const WHOLE_TITLE = 0.4;
const MUCH_OF_TITLE = 0.3;
// The word itself counts more than any that means the same.
const OWN = 1.5;
// Less is a phrase of which some words are missing.
const WHOLE_PHRASE = 2;
const BOTH = 0.4;
const PAGES = [11.5, 8];

interface Answers {
  /** How well each document answers, by its best alternative. */
  best: Map<number, number>;
  /** How many of the words that were written stand in the title of each. */
  named: Map<number, number>;
}

function answersOf(index: SearchIndex, { alternatives, concepts }: Clause): Answers {
  const best = new Map<number, number>();
  const named = new Map<number, number>();
  const byConcept = new Map<number, Map<Concept, number>>();
  for (const { stems, weight, concept } of alternatives) {
    for (const [document, score] of together(index, stems)) {
      const others = (index.documents[document]?.titleLength ?? 1) - stems.length;
      // In a short title a word says more.
      const inTitle = score >= TITLE_PART ? 1 + 0.6 / (Math.max(0, others) + 1) : 1;
      const value = (weight * score + (weight === 1 && score >= WHOLE_PHRASE ? OWN : 0)) * inTitle;
      if (value > (best.get(document) ?? 0)) best.set(document, value);
      if (concept && concepts.length > 1) {
        const values = byConcept.get(document) ?? new Map<Concept, number>();
        values.set(concept, Math.max(values.get(concept) ?? 0, value));
        byConcept.set(document, values);
      }
      if (weight === 1 && score >= TITLE) named.set(document, Math.max(named.get(document) ?? 0, stems.length));
    }
  }
  // «Julekonsert» is about Christmas and a concert: what is about both answers better.
  for (const [document, values] of byConcept) {
    const [, second = 0] = [...values.values()].sort((a, b) => b - a);
    best.set(document, (best.get(document) ?? 0) + second * BOTH);
  }
  for (const [document, score] of pagesOf(index, concepts)) {
    best.set(document, Math.max(best.get(document) ?? 0, score));
  }
  return { best, named };
}

/** The pages of the portal that concepts are about. */
function pagesOf(index: SearchIndex, concepts: Clause['concepts']): [document: number, score: number][] {
  return concepts.flatMap((concept) =>
    (conceptPages[concept] ?? []).flatMap((path, at): [number, number][] => {
      const document = numberOf(index, path);
      return document === undefined ? [] : [[document, PAGES[Math.min(at, 1)] ?? 0]];
    }),
  );
}

/** How much several stems count together: all of them, or little. */
function together(index: SearchIndex, stems: readonly string[]): ReadonlyMap<number, number> {
  if (stems.length === 1) return index.postings(stems[0] ?? '');
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const stem of stems) {
    for (const [document, weight] of index.postings(stem)) {
      sums.set(document, (sums.get(document) ?? 0) + weight);
      counts.set(document, (counts.get(document) ?? 0) + 1);
    }
  }
  for (const [document, sum] of sums) {
    const share = (counts.get(document) ?? 0) / stems.length;
    sums.set(document, (sum / stems.length) * (share === 1 ? 1 : 0.35));
  }
  return sums;
}

/** What few documents answer well says more than what many do. */
function rarity({ documents }: SearchIndex, found: ReadonlyMap<number, number>): number {
  let count = 0;
  for (const score of found.values()) if (score >= 3) count += 1;
  return Math.log(1 + documents.length / (1 + count)) || 0.1;
}

const numbers = new WeakMap<SearchIndex, Map<string, number>>();

function numberOf(index: SearchIndex, path: string): number | undefined {
  const known = numbers.get(index) ?? new Map(index.documents.map((each, at) => [each.path, at]));
  numbers.set(index, known);
  return known.get(path);
}
