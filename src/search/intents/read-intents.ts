import { meaningAt } from '../concepts.ts';
import { isStopWord } from '../stop-words.ts';
import { wordsOf } from '../words.ts';
import { readDate } from './dates.ts';
import { type DayRange, rangeOf } from './day-ranges.ts';
import { readAgeOrPeople } from './numbers.ts';
import { type Phrase, phrases } from './phrases.ts';
import { type Role, roleOf } from './roles.ts';

/** What a query asks for apart from its words. */
export interface Intents {
  days?: DayRange;
  /** The part of the day. */
  part?: 'morning' | 'afternoon' | 'evening';
  free: boolean;
  audiences: string[];
  age?: number;
  /** How many people there must be room for. */
  people?: number;
  /** The code of an area of the municipality. */
  area?: string;
  /** Whether anything that goes on is wanted. */
  happening: boolean;
  /** Whether help is looked for or offered. */
  role?: Role;
  wants: Record<Want, boolean>;
}

type Want = 'phone' | 'deadline' | 'hours' | 'form';

/** A place of the municipality, as a site names it. */
export interface Area {
  slug: string;
  title: string;
}

/** Reads what a query asks for, and returns the words that are left to search for. */
export function readIntents(
  words: readonly string[],
  today: number,
  areas: readonly Area[] = [],
): { intents: Intents; left: string[] } {
  const found = new Map<Phrase, string[]>();
  const left: string[] = [];
  const read: Partial<Intents> = {};
  const searched = new Set<Phrase>();
  const role = roleOf(words);
  if (role) read.role = role;
  for (let place = 0; place < words.length;) {
    const length = readDay(words, place, today, read) || readAgeOrPeople(words, place, read);
    const named = length ? 0 : readArea(words, place, areas, read);
    const phrase = length || named ? undefined : phraseAt(words, place);
    const known = length || named ? 0 : knownPhraseAt(words, place);
    const isPart = known > (phrase?.length ?? 0);
    const end = place + (length || named || (isPart ? known : phrase?.length) || 1);
    if (isPart) {
      for (const name of preferencesIn(words.slice(place, end))) searched.add(name);
      for (let at = place; at < end; at += 1) readArea(words, at, areas, read);
    } else if (phrase) found.set(phrase.name, words.slice(place, end));
    if (isPart || !(phrase || length)) left.push(...words.slice(place, end));
    place = end;
  }
  const intents = withPhrases(read, new Set([...found.keys(), ...searched]), today);
  return { intents, left: withWanted(left, found, intents, searched) };
}

/** What people are called in content, to search for what is not marked with an audience. */
const AUDIENCES = { children: 'barn', youth: 'ungdom', seniors: 'eldre', families: 'familie' } as const;
type Audience = keyof typeof AUDIENCES;
const GROWN_UP = 18;

/**
 * Words for people, a telephone or a deadline are searched for only if nothing else tells what is looked for; then they
 * are in the way.
 */
function withWanted(
  left: string[],
  found: ReadonlyMap<Phrase, string[]>,
  intents: Intents,
  searched: ReadonlySet<Phrase>,
): string[] {
  const hasOthers = left.some((word) => !isStopWord(word));
  const { wants, days, free, age = GROWN_UP } = intents;
  const people = intents.audiences
    .filter((name) => !searched.has(name as Audience))
    .map((name) => AUDIENCES[name as Audience]);
  const wanted = [];
  if (!days && !free) wanted.push(...people);
  // However many people there are, it is a room that they need.
  if (intents.people && hasOthers) wanted.push('lokale');
  if (hasOthers) return [...left, ...wanted, ...(age < GROWN_UP && age > 12 ? [AUDIENCES.youth] : [])];
  if (wants.phone || wants.hours) wanted.push('kontakt');
  if (wants.deadline) wanted.push('tilskudd');
  if (found.has('nearest')) wanted.push('kart');
  if (wants.form) wanted.push(...(found.get('form') ?? []));
  return [...left, ...wanted];
}

function readDay(words: readonly string[], place: number, today: number, intents: Partial<Intents>): number {
  const date = readDate(words, place, today, (at) => phraseAt(words, at));
  if (date) intents.days = date.days;
  return date?.length ?? 0;
}

function readArea(words: readonly string[], place: number, areas: readonly Area[], intents: Partial<Intents>): number {
  for (const { slug, title } of areas) {
    const name = wordsOf(title);
    if (name.length > 0 && name.every((word, index) => words[place + index] === word)) {
      intents.area = slug;
      return name.length;
    }
  }
  return 0;
}

/** How many words a phrase of the lists has that begins here: «phone friend» does not ask for a telephone number. */
function knownPhraseAt(words: readonly string[], place: number): number {
  const length = meaningAt(words, place, false)?.length ?? 0;
  return length > 1 ? length : 0;
}

/** What a phrase of the lists says of days and people: «sports for children». */
function preferencesIn(words: readonly string[]): Phrase[] {
  return words.flatMap((_, place) => phraseAt(words, place)?.name ?? []).filter((name) => !WANTS.has(name));
}

const WANTS: ReadonlySet<Phrase> = new Set(['phone', 'deadline', 'hours', 'form'] satisfies Want[]);

let byFirst: Map<string, { words: string[]; name: Phrase }[]> | undefined;

function phraseAt(words: readonly string[], place: number): { name: Phrase; length: number } | undefined {
  byFirst ??= readPhrases();
  const fitting = (byFirst.get(words[place] ?? '') ?? []).filter((each) =>
    each.words.every((word, index) => words[place + index] === word),
  );
  const best = fitting.sort((a, b) => b.words.length - a.words.length)[0];
  return best && { name: best.name, length: best.words.length };
}

function readPhrases() {
  const all = (Object.entries(phrases) as [Phrase, string][]).flatMap(([name, text]) =>
    text.split(',').map((phrase) => ({ name, words: wordsOf(phrase) })),
  );
  return Map.groupBy(all, ({ words }) => words[0] ?? '');
}

const PARTS = ['evening', 'afternoon', 'morning'] as const;

function withPhrases(read: Partial<Intents>, found: ReadonlySet<Phrase>, today: number): Intents {
  const days = read.days ?? rangeOf(found, today);
  const part = found.has('tonight') ? 'evening' : PARTS.find((each) => found.has(each));
  const wanted = (want: Want) => found.has(want);
  return {
    ...read,
    ...(days && { days }),
    ...(part && { part }),
    audiences: (Object.keys(AUDIENCES) as Audience[]).filter((name) => found.has(name)),
    free: found.has('free'),
    happening: found.has('happening'),
    wants: { phone: wanted('phone'), deadline: wanted('deadline'), hours: wanted('hours'), form: wanted('form') },
  };
}
