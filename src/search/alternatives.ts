import { splitCompound } from './compounds.ts';
import { conceptStems, meaningAt, queryStems, spelledNames, stemsOfConcept } from './concepts.ts';
import type { SearchIndex } from './index/search-index.ts';
import { allowedDifference, differenceOf } from './spelling.ts';
import { stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import type { Concept } from './words/concept.ts';

/** Terms that answer a clause together, and how well. */
export interface Alternative {
  stems: readonly string[];
  weight: number;
  /** The concept that it is looked for by, if it is not one's own word. */
  concept?: Concept;
}

/** How well each kind of alternative answers. */
export const WEIGHT = {
  own: 1,
  rest: 0.7,
  last: 0.35,
  name: 0.65,
  related: 0.55,
  compound: 0.8,
  part: 0.5,
  general: 0.2,
  prefix: 0.75,
  contained: 0.5,
  close: 0.75,
};

/** Lists what a concept is looked for by. */
export function conceptAlternatives(concept: Concept, factor: number): Alternative[] {
  const { names, related } = stemsOfConcept(concept);
  return [
    ...names.map((stems) => phrase(stems, WEIGHT.name * factor)),
    ...related.map((stems) => phrase(stems, WEIGHT.related * factor)),
  ]
    .filter(({ stems }) => stems.length > 0)
    .map((alternative) => ({ ...alternative, concept }));
}

/** Returns the stems of the words that a compound consists of, or nothing. */
export function partsOfCompound(word: string, index: SearchIndex): string[] {
  const [known, written] = [conceptSet(), queryStems()];
  const isKnown = (stem: string) =>
    known.has(stem) || (stem.length > SHORT && written.has(stem)) || isPart(stem, index);
  return splitCompound(word, (stem) => !isStopWord(stem) && isKnown(stem));
}

const LEAST_HEAD = 4;

/** Returns the stem of the longest known word at the end of a compound whose beginning is unknown: «augelege». */
export function knownHead(word: string): string | undefined {
  const known = conceptSet();
  for (let start = 2; start <= word.length - LEAST_HEAD; start += 1) {
    const stem = stemOf(word.slice(start));
    if (stem.length > 2 && known.has(stem)) return stem;
  }
  return undefined;
}

const SHORT = 3;
const IN_TITLE = 7;

/** Three letters are a word by chance, unless a title has them. */
function isPart(stem: string, index: SearchIndex): boolean {
  if (stem.length > SHORT || !index.has(stem)) return index.has(stem);
  return [...index.postings(stem).values()].some((weight) => weight >= IN_TITLE);
}

const MOST_PREFIXED = 12;

/** Lists the terms of the index that begin with what was written so far. */
export function prefixed(word: string, { vocabulary }: SearchIndex): Alternative[] {
  if (word.length < 3) return [];
  const first = firstAtLeast(vocabulary, word);
  const found = [];
  for (let at = first; at < vocabulary.length && found.length < MOST_PREFIXED; at += 1) {
    const term = vocabulary[at] ?? '';
    if (!term.startsWith(word)) break;
    found.push({ stems: [term], weight: WEIGHT.prefix });
  }
  return found;
}

/** Lists the terms of the index that contain a stem. */
export function containing(stem: string, { vocabulary }: SearchIndex): Alternative[] {
  const found = stem.length > 3 ? vocabulary.filter((term) => term.includes(stem)).slice(0, MOST_PREFIXED) : [];
  return found.map((each) => ({ stems: [each], weight: WEIGHT.contained }));
}

const MOST_CLOSE = 4;

/** Lists the stems of the index and the lists that differ least from a word that nobody has written. */
export function closestTo(
  word: string,
  stem: string,
  index: SearchIndex,
  most = allowedDifference(word.length),
): string[] {
  // A letter wrong in a long word says less than one in a short stem.
  let least = Number.POSITIVE_INFINITY;
  let closest: string[] = [];
  for (const term of termsWithConcepts(index)) {
    if (term.length < 3) continue;
    for (const spelling of [word, stem]) {
      // Hardly anybody has the first two letters wrong.
      if (spelling[0] !== term[0] && spelling[1] !== term[1]) continue;
      const allowed = Math.min(most, Math.floor(least * spelling.length));
      if (Math.abs(spelling.length - term.length) > allowed) continue;
      const difference = differenceOf(spelling, term, allowed);
      if (difference > allowed) continue;
      const share = difference / spelling.length;
      if (share < least) closest = [];
      least = share;
      closest.push(term);
    }
  }
  const isLike = (term: string) => Number(term[0] === word[0]);
  return [...new Set(closest)].sort((a, b) => isLike(b) - isLike(a)).slice(0, MOST_CLOSE);
}

/** Lists the concepts that a stem alone stands for. */
export function conceptsOf(stem: string): readonly Concept[] {
  return meaningAt([stem], 0)?.concepts ?? [];
}

/** A phrase of which but one word is left without the small ones says less: «ta vare på frivillige». */
function phrase(stems: readonly string[], weight: number): Alternative {
  const left = stems.filter((stem) => !isStopWord(stem));
  return { stems: left, weight: left.length === 1 && stems.length > 1 ? weight * WEIGHT.part : weight };
}

let concepts: ReadonlySet<string> | undefined;

function conceptSet(): ReadonlySet<string> {
  concepts ??= conceptStems();
  return concepts;
}

const spelled = new WeakMap<SearchIndex, { names: ReadonlySet<string>; terms: readonly string[] }>();

function termsWithConcepts(index: SearchIndex): readonly string[] {
  const names = spelledNames();
  const known = spelled.get(index);
  if (known?.names === names) return known.terms;
  const terms = [...new Set([...index.vocabulary, ...names])];
  spelled.set(index, { names, terms });
  return terms;
}

function firstAtLeast(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
