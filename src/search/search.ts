import type { Clause } from './clause.ts';
import { clausesOf, smallClauses, type SiteSynonyms } from './clauses.ts';
import { EMPHASIS } from './emphasis.ts';
import type { DocumentFacts } from './index/document.ts';
import type { SearchIndex } from './index/search-index.ts';
import { dateOfDay } from './intents/day-ranges.ts';
import { type Area, type Intents, readIntents } from './intents/read-intents.ts';
import { wordsOf } from './words.ts';
import { fits, factorOf } from './fitness.ts';
import { withAnotherKind, withList } from './first-results.ts';
import { scoresOf } from './scores.ts';
import { type Wanted, wantedIn } from './wanted.ts';

/** What a search is narrowed by. */
export interface Choices {
  kind?: string;
  theme?: string;
  area?: string;
}

/** What is known of a site besides its index. */
export interface SearchOptions {
  /** Today, as days since 1970. */
  today: number;
  areas?: readonly Area[];
  synonyms?: SiteSynonyms;
}

/** A page that was found: a document of the index, or the list of a day. */
export interface Hit {
  path: string;
  /** Its number in the index; missing for a day. */
  document?: number;
  /** The day on which it takes place, if days were asked for. */
  day?: number;
  score: number;
}

/** What was found, the best first; what is over comes last. */
export interface SearchResults {
  now: Hit[];
  past: Hit[];
  counts: Record<keyof Choices, Record<string, number>>;
  intents: Intents;
  /** The query with misspelt words replaced, as stems by the words that were written. */
  corrected: ReadonlyMap<string, string>;
}

/** Searches an index for a query. */
export function search(index: SearchIndex, query: string, choices: Choices, options: SearchOptions): SearchResults {
  const words = joinNumbers(wordsOf(query.slice(0, MOST_LETTERS))).slice(0, MOST_WORDS);
  const { intents, left } = readIntents(words, options.today, options.areas);
  const number = left.find((word) => /^\d{8,9}$/.test(word) && index.has(word));
  const read = clausesOf(number ? [number] : left, index, options.synonyms ?? new Map());
  if (read.length === 0 && !asksForActivities(intents)) read.push(...smallClauses(left, index));
  // «Noen som kan sitte med faren min» has no other word for what is looked for.
  if (intents.role && read.every(saysLittle)) read.push(...clausesOf([ROLES[intents.role]], index, new Map()));
  const clauses = withoutWeak(read, intents);
  const isListed = words.length === 0 && Object.values(choices).some(Boolean);
  const found = isListed ? allOf(index) : rank(index, clauses, wantedIn(read, intents), intents, options.today);
  const matching = found.filter(({ document = 0 }) => isChosen(index.documents[document], choices));
  const isPast = ({ document = 0 }: Hit) => index.documents[document]?.past === true;
  const current = matching.filter((hit) => !isPast(hit));
  const days = Object.values(choices).some(Boolean) ? [] : dayHits(intents, current);
  const before = clauses.length === 0 && (intents.days || intents.happening) ? 0 : Math.min(current.length, ABOVE_DAYS);
  return {
    now: [...current.slice(0, before), ...days, ...current.slice(before)],
    past: matching.filter(isPast),
    counts: countsOf(index, found, choices),
    intents,
    corrected: new Map(clauses.flatMap(({ words: [word = ''], corrected }) => (corrected ? [[word, corrected]] : []))),
  };
}

/** «Aktiviteter» says nothing beside other words, or beside a day or an age. */
function withoutWeak(clauses: readonly Clause[], intents: Intents): readonly Clause[] {
  const isWeak = ({ concepts }: Clause) => concepts.length > 0 && concepts.every((each) => each === 'activities');
  const strong = clauses.filter((clause) => !isWeak(clause));
  if (!asksForActivities(intents)) return strong.length > 0 ? strong : clauses;
  // «Something for a boy of nine who wants to begin»: what is left says nothing.
  return strong.every(saysLittle) ? [] : strong;
}

function asksForActivities({ days, free, happening, age, part, audiences }: Intents): boolean {
  return Boolean(days || free || happening || part || audiences.length > 0) || age !== undefined;
}

const ROLES = { seeks: 'hjelp', offers: 'frivillig' } as const;

function saysLittle({ emphasis }: Clause): boolean {
  return emphasis <= EMPHASIS.light;
}

const MOST_LETTERS = 300;
const MOST_WORDS = 20;
// What is much worse than the best is noise.
const LEAST_SHARE = 0.18;

function rank(index: SearchIndex, clauses: readonly Clause[], wanted: Wanted, intents: Intents, today: number): Hit[] {
  const scores = clauses.length > 0 ? scoresOf(index, clauses) : everything(index, intents);
  const hits = [...scores].map(([document, score]): Hit => {
    const facts = index.documents[document] as DocumentFacts;
    const fitness = fits(facts, intents, today, index.made);
    return {
      path: facts.path,
      document,
      ...(fitness.day !== undefined && { day: fitness.day }),
      score: score * fitness.factor * factorOf(facts, wanted, intents),
    };
  });
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0);
  const sorted = hits
    .filter(({ score }) => score > 0 && score >= best * LEAST_SHARE)
    .sort((a, b) => b.score - a.score || (a.day ?? 0) - (b.day ?? 0) || (a.document ?? 0) - (b.document ?? 0));
  const list = hits.find(({ path }) => path === wanted.list);
  return withList(withAnotherKind(sorted, index), list);
}

/** Without a query, choices narrow the list of everything. */
function allOf({ documents }: SearchIndex): Hit[] {
  return documents.map(({ path }, document) => ({ path, document, score: 1 }));
}

/** A query that only asks for days, a price or people is answered by everything that fits. */
function everything(index: SearchIndex, intents: Intents): Map<number, number> {
  const asks = intents.people || asksForActivities(intents);
  if (!asks && !intents.area) return new Map();
  const wanted = intents.people ? 'venues' : intents.area && !asks ? undefined : 'events';
  return new Map(
    index.documents.flatMap(({ kind, past }, at) => (!past && (!wanted || kind === wanted) ? [[at, 1]] : [])),
  );
}

// More days than these are better seen in the list of activities.
const MOST_DAYS = 2;

// When something is looked for on a day, so many stand above the list of the day.
const ABOVE_DAYS = 2;

/** The lists of the days that were asked for, or the list of activities. */
function dayHits(intents: Intents, hits: readonly Hit[]): Hit[] {
  const { days, wants } = intents;
  if (wants.deadline) return [];
  const isActivity = ({ path }: Hit) => path.startsWith('/aktiviteter/');
  const wantsList = asksForActivities(intents) && (hits.length === 0 || hits.slice(0, ABOVE_DAYS).some(isActivity));
  if (!days) return wantsList ? [{ path: '/aktiviteter/', score: hits[0]?.score ?? 1 }] : [];
  const count = days.to - days.from + 1;
  const listed = count > MOST_DAYS ? [] : Array.from({ length: count }, (_, at) => days.from + at);
  const all: Hit[] = listed.map((day) => ({ path: `/aktiviteter/${dateOfDay(day)}/`, day, score: 1 }));
  return all.length > 0 ? all : [{ path: '/aktiviteter/', score: 1 }];
}

function isChosen(facts: DocumentFacts | undefined, { kind, theme, area }: Choices): boolean {
  if (!facts) return false;
  return (
    (!kind || facts.kind === kind) && (!theme || (facts.themes ?? []).includes(theme)) && (!area || facts.area === area)
  );
}

/** Counts what each choice would leave of what was found, the other choices as they are. */
function countsOf(index: SearchIndex, hits: readonly Hit[], choices: Choices): SearchResults['counts'] {
  const counts = { kind: {}, theme: {}, area: {} } as SearchResults['counts'];
  for (const { document = 0 } of hits) {
    const facts = index.documents[document];
    if (!facts) continue;
    const values = { kind: [facts.kind], theme: facts.themes ?? [], area: facts.area ? [facts.area] : [] };
    for (const name of ['kind', 'theme', 'area'] as const) {
      if (!isChosen(facts, { ...choices, [name]: undefined })) continue;
      for (const value of values[name]) counts[name][value] = (counts[name][value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Joins the parts of an organisation number or a telephone number: «310 000 019». */
function joinNumbers(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let place = 0; place < words.length;) {
    let end = place;
    while (/^\d{2,3}$/.test(words[end] ?? '')) end += 1;
    const number = words.slice(place, end).join('');
    const isNumber = end - place > 1 && (number.length === 8 || number.length === 9);
    joined.push(isNumber ? number : (words[place] ?? ''));
    place = isNumber ? end : place + 1;
  }
  return joined;
}
