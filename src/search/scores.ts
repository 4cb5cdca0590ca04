import type { Clause } from './clauses.ts';
import { conceptPages } from './intents/preferences.ts';
import type { SearchIndex } from './index/search-index.ts';

/** Scores every document that answers a clause, by its number. */
export function scoresOf(index: SearchIndex, clauses: readonly Clause[]): Map<number, number> {
  const answers = clauses.map((clause) => answersOf(index, clause));
  const weights = answers.map((found) => rarity(index, found));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = new Map<number, number>();
  const covered = new Map<number, number>();
  for (const [at, found] of answers.entries()) {
    const weight = weights[at] ?? 0;
    for (const [document, score] of found) {
      scores.set(document, (scores.get(document) ?? 0) + score * weight);
      covered.set(document, (covered.get(document) ?? 0) + weight);
    }
  }
  for (const [document, score] of scores) {
    const share = (covered.get(document) ?? 0) / total;
    scores.set(document, (score / total) * share);
  }
  return scores;
}

const TITLE = 7;
const OWN = 1.5;

/** How well each document answers a clause: by its best alternative, more so in a short title. */
function answersOf(index: SearchIndex, { alternatives, concepts }: Clause): Map<number, number> {
  const best = new Map<number, number>();
  for (const { stems, weight } of alternatives) {
    for (const [document, score] of together(index, stems)) {
      const isTitle = score >= TITLE;
      // The word itself counts more than any that means the same.
      const value = (weight * score + (weight === 1 ? OWN : 0)) * (isTitle ? 1 + 0.6 / Math.max(1, (index.documents[document]?.titleLength ?? 1) - stems.length + 1) : 1);
      if (value > (best.get(document) ?? 0)) best.set(document, value);
    }
  }
  for (const concept of concepts) {
    for (const [at, path] of (conceptPages[concept] ?? []).entries()) {
      const document = numberOf(index, path);
      if (document === undefined) continue;
      best.set(document, Math.max(best.get(document) ?? 0, at === 0 ? 11.5 : 8));
    }
  }
  return best;
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
    sums.set(document, (sum / stems.length) * (share === 1 ? 1 : 0.5));
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
