import { splitCompound } from './compounds.ts';
import { meaningAt, conceptStems, stemsOfConcept } from './concepts.ts';
import type { SearchIndex } from './index/search-index.ts';
import { allowedDifference, differenceOf } from './spelling.ts';
import { stemOf } from './stems.ts';
import { wordsOf } from './words.ts';
import { isStopWord } from './stop-words.ts';
import type { Concept } from './words/concept.ts';

/** Terms that answer a clause together, and how well. */
export interface Alternative {
  stems: readonly string[];
  weight: number;
}

/** A word or phrase of a query, with everything that may answer it. */
export interface Clause {
  words: readonly string[];
  alternatives: Alternative[];
  concepts: readonly Concept[];
  /** The stem that was taken for a misspelt word. */
  corrected?: string;
}

/** Words that a site adds: what is also looked for, by the stems of what people write. */
export type SiteSynonyms = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Turns the words of a query into clauses; small words are left out, unless there are no others. */
export function clausesOf(words: readonly string[], index: SearchIndex, synonyms: SiteSynonyms): Clause[] {
  const clauses: Clause[] = [];
  for (let place = 0; place < words.length;) {
    const clause = clauseAt(words, place, index);
    if (clause) clauses.push(withSynonyms(clause, words.slice(place), synonyms));
    place += clause?.words.length ?? 1;
  }
  return clauses;
}

/** How well each kind of alternative answers. */
const WEIGHT = {
  own: 1,
  rest: 0.7,
  name: 0.7,
  related: 0.55,
  compound: 0.8,
  part: 0.5,
  general: 0.2,
  prefix: 0.75,
  contained: 0.5,
  close: 0.75,
};

function clauseAt(words: readonly string[], place: number, index: SearchIndex): Clause | undefined {
  const word = words[place] ?? '';
  const meaning = meaningAt(words, place);
  if (meaning && (meaning.length > 1 || !isStopWord(word) || isChoir(words, place))) {
    return conceptClause(words.slice(place, place + meaning.length), meaning.concepts, index);
  }
  if (isStopWord(word) && !isChoir(words, place)) return undefined;
  return joinedClause(words, place, index) ?? wordClause(word, index, place === words.length - 1);
}

/** «Kor» is «hvor» in Nynorsk and dialects, unless it is all that is asked for, or stands before «for» or a place. */
function isChoir(words: readonly string[], place: number): boolean {
  if (words[place] !== 'kor') return false;
  const [next, afterNext] = words.slice(place + 1);
  if (place > 0 || next === undefined || ['for', 'i', 'pa', 'og', 'med'].includes(next)) return true;
  return !isStopWord(next) && !['eg', 'jeg', 'vi', 'me', 'du', 'man', 'ein'].includes(afterNext ?? '');
}

function conceptClause(words: readonly string[], concepts: readonly Concept[], index: SearchIndex): Clause {
  const left = words.filter((word) => !isStopWord(word));
  const own = (left.length > 0 ? left : words).map(stemOf);
  const typed = words.length === 1 ? wordAlternatives(words[0] ?? '', index) : [];
  return {
    words,
    concepts,
    alternatives: [
      // A phrase that small words are left out of says less: «skrive ut».
      ...(own.length > 0 ? [{ stems: own, weight: own.length < words.length ? WEIGHT.rest : WEIGHT.own }] : []),
      ...typed,
      ...concepts.flatMap((concept) => conceptAlternatives(concept, 1)),
    ],
  };
}

function conceptAlternatives(concept: Concept, factor: number): Alternative[] {
  const { names, related } = stemsOfConcept(concept);
  return [
    ...names.map((stems) => ({ stems: meaningful(stems), weight: WEIGHT.name * factor })),
    ...related.map((stems) => ({ stems: meaningful(stems), weight: WEIGHT.related * factor })),
  ];
}

function meaningful(stems: readonly string[]): string[] {
  return stems.filter((stem) => !isStopWord(stem));
}

/** Two words of the query that are one in the content or in the lists: «hall tid». */
function joinedClause(words: readonly string[], place: number, index: SearchIndex): Clause | undefined {
  const [word = '', next = ''] = words.slice(place, place + 2);
  if (!next || isStopWord(next)) return undefined;
  const joined = word + next;
  const meaning = meaningAt([joined], 0);
  const stem = stemOf(joined);
  if (!meaning && !index.has(stem)) return undefined;
  const clause = conceptClause([joined], meaning?.concepts ?? [], index);
  return { ...clause, words: [word, next] };
}

function wordClause(word: string, index: SearchIndex, isLast: boolean): Clause {
  const stem = stemOf(word);
  const alternatives = [{ stems: [stem], weight: WEIGHT.own }, ...wordAlternatives(word, index)];
  const isKnown = index.has(stem);
  if (isLast || !isKnown) alternatives.push(...prefixed(word, index));
  return isKnown ? { words: [word], concepts: [], alternatives } : closeClause(word, stem, alternatives, index);
}

/** Parts that say how something is done, rather than what: «dansekurs», «leseklubb». */
const GENERAL: ReadonlySet<string> = new Set(
  'kurs treff gruppe klubb kveld dag kafe lag tilbud time opplæring møte venn forening skole helg uke'
    .split(' ')
    .flatMap(wordsOf)
    .map(stemOf),
);

/** The words that a compound consists of, and what they stand for. */
function wordAlternatives(word: string, index: SearchIndex): Alternative[] {
  const known = conceptSet();
  const parts = splitCompound(word, (stem) => index.has(stem) || known.has(stem));
  if (parts.length === 0) return [];
  return [
    { stems: parts, weight: WEIGHT.compound },
    ...parts.flatMap((part) => {
      const weight = GENERAL.has(part) ? WEIGHT.general : WEIGHT.part;
      const meanings = meaningAt([part], 0)?.concepts ?? [];
      return [{ stems: [part], weight }, ...meanings.flatMap((concept) => conceptAlternatives(concept, weight))];
    }),
  ];
}

const MOST_PREFIXED = 12;

function prefixed(word: string, { vocabulary }: SearchIndex): Alternative[] {
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

/** A word that nobody has written: those that differ by a letter or two, else those that contain it. */
function closeClause(word: string, stem: string, alternatives: Alternative[], index: SearchIndex): Clause {
  // A compound of known words may be misspelt, but not by much.
  const isCompound = alternatives.some(({ stems }) => stems.length > 1);
  const limit = isCompound ? Math.min(1, allowedDifference(word.length)) : allowedDifference(word.length);
  const closest = closestTo([word, stem], [...index.vocabulary, ...conceptSet()], limit);
  const [corrected] = closest;
  const concepts = [...new Set(closest.slice(0, 2).flatMap((each) => meaningAt([each], 0)?.concepts ?? []))];
  const contained =
    closest.length === 0 && !isCompound && stem.length > 3
      ? index.vocabulary.filter((term) => term.includes(stem)).slice(0, MOST_PREFIXED)
      : [];
  return {
    words: [word],
    concepts,
    ...(corrected && { corrected }),
    alternatives: [
      ...alternatives,
      ...closest.map((each) => ({ stems: [each], weight: WEIGHT.close })),
      ...concepts.flatMap((concept) => conceptAlternatives(concept, WEIGHT.close)),
      ...contained.map((each) => ({ stems: [each], weight: WEIGHT.contained })),
    ],
  };
}

const MOST_CLOSE = 4;

function closestTo(spellings: readonly string[], terms: readonly string[], limit: number): string[] {
  let least = limit;
  let closest: string[] = [];
  for (const term of terms) {
    if (term.length < 3) continue;
    for (const spelling of spellings) {
      // Hardly anybody has the first two letters wrong.
      if (spelling[0] !== term[0] && spelling[1] !== term[1]) continue;
      const difference = differenceOf(spelling, term, least);
      if (difference > least) continue;
      if (difference < least) closest = [];
      least = difference;
      closest.push(term);
    }
  }
  const isLike = (term: string) => Number(term[0] === spellings[0]?.[0]);
  return [...new Set(closest)].sort((a, b) => isLike(b) - isLike(a)).slice(0, MOST_CLOSE);
}

function withSynonyms(clause: Clause, rest: readonly string[], synonyms: SiteSynonyms): Clause {
  const stems = rest.map(stemOf);
  const added = [...synonyms]
    .filter(([written]) => written.split(' ').every((stem, index) => stem === stems[index]))
    .flatMap(([, found]) => found.map((each) => ({ stems: each, weight: WEIGHT.name })));
  return added.length > 0 ? { ...clause, alternatives: [...clause.alternatives, ...added] } : clause;
}

let concepts: ReadonlySet<string> | undefined;

function conceptSet(): ReadonlySet<string> {
  concepts ??= new Set(conceptStems());
  return concepts;
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
