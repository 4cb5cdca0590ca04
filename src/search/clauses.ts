import {
  type Alternative,
  closestTo,
  conceptAlternatives,
  conceptsOf,
  containing,
  knownHead,
  partsOfCompound,
  prefixed,
  WEIGHT,
} from './alternatives.ts';
import { meaningAt } from './concepts.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { Clause } from './clause.ts';
import { EMPHASIS, emphasised, emphasisOf, GENERAL, PEOPLE, VAGUE } from './emphasis.ts';
import { isFrame } from './intents/preferences.ts';
import { isLightWord } from './light-words.ts';
import { allowedDifference } from './spelling.ts';
import { stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import type { Concept } from './words/concept.ts';

/** Words that a site adds: what is also looked for, by the stems of what people write. */
export type SiteSynonyms = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Turns the words of a query into clauses; small words are left out, unless there are no others. */
export function clausesOf(words: readonly string[], index: SearchIndex, synonyms: SiteSynonyms): Clause[] {
  const clauses: Clause[] = [];
  for (let place = 0; place < words.length;) {
    const [first, ...others] = clausesAt(words, place, index);
    if (first) clauses.push(withSynonyms(first, words.slice(place), synonyms), ...others);
    place += first?.words.length ?? 1;
  }
  return emphasised(clauses, index);
}

/** Reads small words as what they may stand for, for queries that have no others: «kommunen», «men». */
export function smallClauses(words: readonly string[], index: SearchIndex): Clause[] {
  return words.flatMap((word) => {
    const meaning = isStopWord(word) ? meaningAt([word], 0, false) : undefined;
    return meaning ? [conceptClause([word], meaning.concepts, index)] : [];
  });
}

function clausesAt(words: readonly string[], place: number, index: SearchIndex): Clause[] {
  const word = words[place] ?? '';
  const isSmall = word === 'kor' ? !isChoir(words, place) : isStopWord(word);
  const meaning = meaningAt(words, place, !index.has(stemOf(word)));
  if (meaning && (meaning.length > 1 || !isSmall)) {
    return [conceptClause(words.slice(place, place + meaning.length), meaning.concepts, index)];
  }
  if (isSmall) return [];
  const joined = joinedClause(words, place, index);
  return joined ? [joined] : wordClauses(word, index, place === words.length - 1);
}

/** «Kor» is «hvor» in Nynorsk and dialects, unless it is all that is asked for, or stands before «for» or a place. */
function isChoir(words: readonly string[], place: number): boolean {
  const [next, afterNext] = words.slice(place + 1);
  if (next === undefined || ['for', 'i', 'pa', 'og', 'med'].includes(next)) return true;
  if (isStopWord(next) || ASKED.has(next)) return false;
  return !['eg', 'jeg', 'vi', 'me', 'du', 'man', 'ein'].includes(afterNext ?? '');
}

/** What «kor» asks for: «kor tid», «kor mange». */
const ASKED: ReadonlySet<string> = new Set([
  'tid',
  'mange',
  'lenge',
  'langt',
  'ofte',
  'gammal',
  'gamle',
  'stor',
  'dyrt',
]);

function conceptClause(words: readonly string[], concepts: readonly Concept[], index: SearchIndex): Clause {
  const left = words.filter((word) => !isStopWord(word));
  const own = (left.length > 0 ? left : words).map(stemOf);
  const [word = ''] = words;
  const isWord = words.length === 1;
  const isLight = isWord && isLightWord(stemOf(word));
  const isVague = isWord && VAGUE.has(stemOf(word));
  // A phrase that small words are left out of says less, the less the fewer are left: «skrive ut», «ha et møte».
  const weight = own.length === words.length ? WEIGHT.own : own.length > 1 ? WEIGHT.rest : WEIGHT.last;
  const typed = isWord && !index.has(stemOf(word)) ? compoundAlternatives(word, index) : [];
  return {
    words,
    concepts,
    emphasis: isLight || isVague ? EMPHASIS.lightConcept : isWord ? 1 : EMPHASIS.phrase,
    ...(isLight && { isLight }),
    alternatives: [
      ...(own.length > 0 ? [{ stems: own, weight }] : []),
      ...subjectOf(own).map((stem) => ({ stems: [stem], weight: WEIGHT.rest })),
      ...typed,
      ...concepts.flatMap((concept) => conceptAlternatives(concept, 1)),
    ],
  };
}

/** The only word of a phrase that says what it is about: «skøyter» of «låne skøyter», but neither of «table tennis». */
function subjectOf(stems: readonly string[]): string[] {
  const isSubject = (stem: string) =>
    !isLightWord(stem) && !GENERAL.has(stem) && !PEOPLE.has(stem) && !conceptsOf(stem).some(isFrame);
  const subjects = stems.filter(isSubject);
  return stems.length > 1 && subjects.length === 1 ? subjects : [];
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

function wordClauses(word: string, index: SearchIndex, isLast: boolean): Clause[] {
  const stem = stemOf(word);
  const own = { stems: [stem], weight: WEIGHT.own };
  const begun = isLast || !index.has(stem) ? prefixed(word, index) : [];
  if (index.has(stem)) {
    const alternatives = [own, ...compoundAlternatives(word, index), ...begun];
    return [{ words: [word], concepts: [], alternatives, emphasis: emphasisOf(stem) }];
  }
  const parts = partsOfCompound(word, index);
  if (parts.length > 0 && begun.length === 0 && closestTo(word, stem, index, 1).length === 0) {
    return parts.map((part) => partClause(word, part));
  }
  // What says little need not be taken for something else.
  if (isLightWord(stem)) {
    return [{ words: [word], concepts: [], alternatives: [own, ...begun], emphasis: EMPHASIS.light }];
  }
  return [closeClause(word, stem, [own, ...compoundAlternatives(word, index), ...begun], index)];
}

/** A part of a compound that nobody has written: «forfatter» and «besøk». */
function partClause(word: string, part: string): Clause {
  const concepts = conceptsOf(part);
  return {
    words: [word],
    concepts,
    emphasis: GENERAL.has(part) ? EMPHASIS.general : PEOPLE.has(part) ? EMPHASIS.people : 1,
    alternatives: [
      { stems: [part], weight: WEIGHT.compound },
      ...concepts.flatMap((concept) => conceptAlternatives(concept, WEIGHT.compound)),
    ],
  };
}

/** The words that a compound consists of, and what they stand for. */
function compoundAlternatives(word: string, index: SearchIndex): Alternative[] {
  const parts = partsOfCompound(word, index);
  if (parts.length === 0) return [];
  return [
    { stems: parts, weight: WEIGHT.compound },
    ...parts.flatMap((part, at) => {
      const weight = GENERAL.has(part) ? WEIGHT.general : WEIGHT.part;
      const isHead = at === parts.length - 1;
      const meanings = isHead ? conceptsOf(part).flatMap((concept) => conceptAlternatives(concept, weight)) : [];
      return [{ stems: [part], weight }, ...meanings];
    }),
  ];
}

/** A word that nobody has written: those that differ by a letter or two, else those that contain it. */
function closeClause(word: string, stem: string, alternatives: Alternative[], index: SearchIndex): Clause {
  // A compound of known words may be misspelt, but not by much.
  const isCompound = alternatives.some(({ stems }) => stems.length > 1);
  const most = allowedDifference(word.length);
  const closest = closestTo(word, stem, index, isCompound ? Math.min(1, most) : most);
  const [corrected] = closest;
  const head = closest.length === 0 && !isCompound ? knownHead(word) : undefined;
  const concepts = [...new Set([...closest.slice(0, 2), ...(head ? [head] : [])].flatMap(conceptsOf))];
  return {
    words: [word],
    concepts,
    emphasis: Math.min(emphasisOf(stem), EMPHASIS.close),
    ...(corrected && { corrected }),
    alternatives: [
      ...alternatives,
      ...closest.map((each) => ({ stems: [each], weight: WEIGHT.close })),
      ...concepts.flatMap((concept) => conceptAlternatives(concept, WEIGHT.close)),
      ...(head ? [{ stems: [head], weight: WEIGHT.part }] : []),
      ...(closest.length === 0 && !isCompound ? containing(stem, index) : []),
    ],
  };
}

function withSynonyms(clause: Clause, rest: readonly string[], synonyms: SiteSynonyms): Clause {
  const stems = rest.map(stemOf);
  const added = [...synonyms]
    .filter(([written]) => written.split(' ').every((stem, index) => stem === stems[index]))
    .flatMap(([, found]) => found.map((each) => ({ stems: each, weight: WEIGHT.name })));
  return added.length > 0 ? { ...clause, alternatives: [...clause.alternatives, ...added] } : clause;
}
