import type { Clause } from './clause.ts';
import type { SearchIndex } from './index/search-index.ts';
import { isFrame } from './intents/preferences.ts';
import { isLightWord } from './light-words.ts';
import { stemOf } from './stems.ts';
import { wordsOf } from './words.ts';

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

/**
 * Makes less of what somebody wants to do, or for whom, beside what it is about: «leie» beside «varebil»; but not of what
 * a page is called.
 */
export function emphasised(clauses: readonly Clause[], index: SearchIndex): Clause[] {
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

/** Returns how much a word counts beside others, by what kind of word it is. */
export function emphasisOf(stem: string): number {
  if (isLightWord(stem)) return EMPHASIS.light;
  return GENERAL.has(stem) ? EMPHASIS.general : 1;
}

/** Parts that say how something is done, rather than what: «dansekurs», «leseklubb». */
export const GENERAL: ReadonlySet<string> = new Set(
  'kurs treff gruppe klubb kveld dag kafe lag tilbud time opplæring møte venn forening skole helg uke hjelp plass samling group class course club meeting lesson'
    .split(' ')
    .flatMap(wordsOf)
    .map(stemOf),
);

/** Words for any place or time at which people meet, whatever it is for: «ukrainere møteplass». */
export const VAGUE: ReadonlySet<string> = new Set(
  'møteplass treffsted treffpunkt treff kafe'.split(' ').flatMap(wordsOf).map(stemOf),
);

/** Parts that say for whom something is: «barnedåp», «ungdomsband». */
export const PEOPLE: ReadonlySet<string> = new Set(
  'barn barne ungdom senior eldre dame herre kvinne manns jente gutte familie baby voksen student elev'
    .split(' ')
    .flatMap(wordsOf)
    .map(stemOf),
);
