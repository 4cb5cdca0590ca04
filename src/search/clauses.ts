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
import { isFrame } from './intents/preferences.ts';
import { isLightWord } from './light-words.ts';
import { allowedDifference } from './spelling.ts';
import { stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';
import type { Concept } from './words/concept.ts';

/** A word or phrase of a query, with everything that may answer it. */
export interface Clause {
  words: readonly string[];
  alternatives: Alternative[];
  concepts: readonly Concept[];
  /** How much it counts beside other clauses, by what kind of word it is; 1 is usual. */
  emphasis: number;
  /** Whether it is a word that many sentences have, whatever they are about. */
  isLight?: boolean;
  /** The stem that was taken for a misspelt word. */
  corrected?: string;
}

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

/** How much clauses of some kinds count beside others. */
export const EMPHASIS = {
  phrase: 1.5,
  light: 0.15,
  lightConcept: 0.5,
  frame: 0.5,
  close: 0.7,
  general: 0.4,
  people: 0.5,
};

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
  const isGeneral = isWord && VAGUE.has(stemOf(word));
  const typed = isWord && !index.has(stemOf(word)) ? compoundAlternatives(word, index) : [];
  return {
    words,
    concepts,
    emphasis: isLight || isGeneral ? EMPHASIS.lightConcept : isWord ? 1 : EMPHASIS.phrase,
    ...(isLight && { isLight }),
    alternatives: [
      // A phrase that small words are left out of says less, the less the fewer are left: «skrive ut», «ha et møte».
      ...(own.length > 0
        ? [
            {
              stems: own,
              weight: own.length === words.length ? WEIGHT.own : own.length > 1 ? WEIGHT.rest : WEIGHT.last,
            },
          ]
        : []),
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
  if (isLightWord(stem))
    return [{ words: [word], concepts: [], alternatives: [own, ...begun], emphasis: EMPHASIS.light }];
  return [closeClause(word, stem, [own, ...compoundAlternatives(word, index), ...begun], index)];
}

function emphasisOf(stem: string): number {
  if (isLightWord(stem)) return EMPHASIS.light;
  return GENERAL.has(stem) ? EMPHASIS.general : 1;
}

/** Parts that say how something is done, rather than what: «dansekurs», «leseklubb». */
const GENERAL: ReadonlySet<string> = new Set(
  'kurs treff gruppe klubb kveld dag kafe lag tilbud time opplæring møte venn forening skole helg uke hjelp plass samling group class course club meeting lesson'
    .split(' ')
    .flatMap(wordsOf)
    .map(stemOf),
);

/** Words for any place or time at which people meet, whatever it is for: «ukrainere møteplass». */
const VAGUE: ReadonlySet<string> = new Set(
  'møteplass treffsted treffpunkt treff kafe'.split(' ').flatMap(wordsOf).map(stemOf),
);

/** Parts that say for whom something is: «barnedåp», «ungdomsband». */
const PEOPLE: ReadonlySet<string> = new Set(
  'barn barne ungdom senior eldre dame herre kvinne manns jente gutte familie baby voksen student elev'
    .split(' ')
    .flatMap(wordsOf)
    .map(stemOf),
);

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

/**
 * What somebody wants to do, or for whom, counts little beside what it is about: «leie» beside «varebil»; but not what a
 * page is called.
 */
function emphasised(clauses: readonly Clause[], index: SearchIndex): Clause[] {
  const isFraming = (clause: Clause) => !isNamed(clause, index) && (isFrameOnly(clause) || isOfPeople(clause));
  const hasSubject = clauses.some((clause) => !isFraming(clause) && clause.emphasis >= EMPHASIS.close);
  return clauses.map((clause) =>
    hasSubject && isFraming(clause) ? { ...clause, emphasis: clause.emphasis * EMPHASIS.frame } : clause,
  );
}

function isFrameOnly({ concepts, words }: Clause): boolean {
  return words.length === 1 ? concepts.some(isFrame) : concepts.length > 0 && concepts.every(isFrame);
}

function isOfPeople({ words }: Clause): boolean {
  return words.every((word) => PEOPLE.has(stemOf(word)));
}

const FEW_PAGES = 3;
const IN_TITLE = 9;

/** Checks whether a word is the name of something, rather than a word that many pages have: «Utstyrsbanken». */
function isNamed({ words: [word = '', ...others] }: Clause, index: SearchIndex): boolean {
  if (others.length > 0) return false;
  const weights = [...index.postings(stemOf(word)).values()];
  const inTitles = weights.filter((weight) => weight >= IN_TITLE).length;
  return inTitles > 0 && inTitles <= FEW_PAGES && word.length >= LONG_NAME;
}

const LONG_NAME = 9;

function withSynonyms(clause: Clause, rest: readonly string[], synonyms: SiteSynonyms): Clause {
  const stems = rest.map(stemOf);
  const added = [...synonyms]
    .filter(([written]) => written.split(' ').every((stem, index) => stem === stems[index]))
    .flatMap(([, found]) => found.map((each) => ({ stems: each, weight: WEIGHT.name })));
  return added.length > 0 ? { ...clause, alternatives: [...clause.alternatives, ...added] } : clause;
}
