import { wordsOf } from '../words.ts';
import { type DayRange, rangeOf } from './day-ranges.ts';
import { type Phrase, phrases } from './phrases.ts';

/** What a query asks for apart from its words. */
export interface Intents {
  days?: DayRange;
  /** The part of the day. */
  part?: 'morning' | 'evening';
  free: boolean;
  audiences: string[];
  age?: number;
  /** How many people there must be room for. */
  people?: number;
  /** The code of an area of the municipality. */
  area?: string;
  /** Whether anything that goes on is wanted. */
  happening: boolean;
  wants: { phone: boolean; deadline: boolean; hours: boolean; form: boolean };
}

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
  const found = new Set<Phrase>();
  const left: string[] = [];
  const intents: Intents = {
    free: false,
    audiences: [],
    happening: false,
    wants: { phone: false, deadline: false, hours: false, form: false },
  };
  for (let place = 0; place < words.length; ) {
    const counted = readNumber(words, place, intents);
    const named = counted ? 0 : readArea(words, place, areas, intents);
    const phrase = counted || named ? undefined : phraseAt(words, place);
    if (phrase) found.add(phrase.name);
    const length = counted || named || phrase?.length || 1;
    // A place and words for people are looked for as well.
    if (!counted && (!phrase || KEPT.has(phrase.name))) left.push(...words.slice(place, place + length));
    place += length;
  }
  return { intents: withPhrases(intents, found, today), left };
}

/** Phrases whose words say what a page is about, too. */
const KEPT: ReadonlySet<Phrase> = new Set(['children', 'youth', 'seniors', 'families', 'form', 'phone', 'deadline', 'hours']);

const PEOPLE =
  /^(?:person|personar|personer|plasser|plassar|folk|gjester|gjestar|mennesker|menneske|stk|people|persons|guests|seats|людей|осіб|osob|gosci|miejsc|شخص|اشخاص|qof|ሰባት)$/;
const YEARS = /^(?:ar|arig|aring|aringer|aringar|years?|yo|рокiв|років|рік|роки|lat|lata|latka|سنوات|سنه|سنين|jir|sano|ዓመት)$/;

function readNumber(words: readonly string[], place: number, intents: Intents): number {
  const [, digits, unit = ''] = /^(\d{1,4})(\p{L}*)$/u.exec(words[place] ?? '') ?? [];
  if (!digits) return readPeopleBefore(words, place, intents);
  const next = unit || (words[place + 1] ?? '');
  const length = unit ? 1 : 2;
  if (PEOPLE.test(next)) intents.people = Number(digits);
  else if (YEARS.test(next) && Number(digits) < 120) intents.age = Number(digits);
  else return 0;
  return length;
}

// «Jir» and «ዓመት» stand before the number, too.
function readPeopleBefore(words: readonly string[], place: number, intents: Intents): number {
  const [, digits] = /^(\d{1,3})$/.exec(words[place + 1] ?? '') ?? [];
  if (!digits || !/^(?:jir|qof|ዓመት|ሰባት)$/.test(words[place] ?? '')) return 0;
  if (/^(?:jir|ዓመት)$/.test(words[place] ?? '')) intents.age = Number(digits);
  else intents.people = Number(digits);
  return 2;
}

function readArea(words: readonly string[], place: number, areas: readonly Area[], intents: Intents): number {
  for (const { slug, title } of areas) {
    const name = wordsOf(title);
    if (name.length > 0 && name.every((word, index) => words[place + index] === word)) {
      intents.area = slug;
      return name.length;
    }
  }
  return 0;
}

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

function withPhrases(intents: Intents, found: ReadonlySet<Phrase>, today: number): Intents {
  const days = rangeOf(found, today);
  const part = found.has('evening') || found.has('tonight') ? 'evening' : found.has('morning') ? 'morning' : undefined;
  const audiences = (['children', 'youth', 'seniors', 'families'] as const).filter((name) => found.has(name));
  return {
    ...intents,
    ...(days && { days }),
    ...(part && { part }),
    audiences,
    free: found.has('free'),
    happening: found.has('happening'),
    wants: {
      phone: found.has('phone'),
      deadline: found.has('deadline'),
      hours: found.has('hours'),
      form: found.has('form'),
    },
  };
}
