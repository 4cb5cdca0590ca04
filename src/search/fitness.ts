import type { DocumentFacts } from './index/document.ts';
import type { DayRange } from './intents/day-ranges.ts';
import type { Intents } from './intents/read-intents.ts';
import type { Role } from './intents/roles.ts';
import type { Wanted } from './wanted.ts';

/** How well a page fits what a query asks for apart from its words, and the day of it that does. */
export interface Fitness {
  factor: number;
  day?: number;
}

/** The hours at which what is on in a part of the day begins, the last one excluded. */
const HOURS = { morning: [0, 13], afternoon: [12, 18], evening: [16, 24] } as const;
// A trailer is there on every day, an activity is not.
const DATED: ReadonlySet<string> = new Set(['events', 'opportunities']);
const UNDATED = 0.45;
const OTHER_DAY = 0.65;

/** Compares a page with the days, the price, the people and the place that a query asks for. */
export function fits(facts: DocumentFacts, intents: Intents, today: number, made: number): Fitness {
  const day = intents.days ? dayWithin(facts, intents.days, made) : nextDay(facts, today, made);
  let factor = intents.days ? (day !== undefined ? 1.6 : DATED.has(facts.kind) ? OTHER_DAY : UNDATED) : 1;
  if (intents.wants.deadline && intents.days && facts.due) factor = isDue(facts, intents.days, made) ? 2 : 0.7;
  if (intents.part && facts.hour !== undefined) {
    const [from, to] = HOURS[intents.part];
    factor *= facts.hour >= from && facts.hour < to ? 1.2 : 0.4;
  }
  if (intents.free) factor *= facts.free ? 1.3 : 0.8;
  if (intents.area && facts.area !== undefined) factor *= facts.area === intents.area ? 1.5 : 0.5;
  if (intents.people && facts.kind === 'venues') factor *= roomFor(facts.people, intents.people);
  factor *= peopleFactor(facts, intents);
  return { factor, ...(day !== undefined && { day }) };
}

/** How much a page of its kind is preferred. */
export function factorOf(
  { kind, path, past, days: dates = [] }: DocumentFacts,
  { kinds, otherKinds, pages }: Wanted,
  { wants, days, people, happening, role }: Intents,
): number {
  let factor = (USUAL[kind] ?? 1) * (kinds.get(kind) ?? otherKinds);
  if (past) factor *= 0.5;
  if (dates.length >= OFTEN) factor *= 1.1;
  if (wants.deadline) factor *= kind === 'grants' || kind === 'awards' ? 1.5 : WITHOUT_DEADLINE;
  if (role) factor *= BY_ROLE[role][kind] ?? 1;
  if (wants.phone) factor *= PHONED[kind] ?? 0.7;
  if (wants.hours && (kind === 'contacts' || kind === 'equipment')) factor *= 1.6;
  if ((days || happening) && kind === 'events') factor *= 1.5;
  if (people && kind === 'venues') factor *= 2;
  // Whoever can help on a day looks for tasks, rather than how to become a volunteer.
  if (days && path === '/oppdrag/') factor *= 2;
  return factor * (pages.get(path) ?? 1);
}

/** Somebody who needs help is not asked to help, and the other way round. */
const BY_ROLE: Readonly<Record<Role, Readonly<Record<string, number>>>> = {
  seeks: { help: 1.4, opportunities: 0.6 },
  offers: { opportunities: 1.4, help: 0.7, events: 0.85 },
};

const PHONED: Readonly<Record<string, number>> = {
  contacts: 1.6,
  help: 1.6,
  venues: 1.1,
  associations: 1.1,
  pages: 0.9,
};
/** Who looks for something to do rather wants what goes on again and again than what happens once. */
const OFTEN = 4;
const WITHOUT_DEADLINE = 0.3;

/** Somebody who just writes a word rather wants what goes on, or help, than what others have done. */
const USUAL: Readonly<Record<string, number>> = {
  events: 1.1,
  help: 1.1,
  pages: 1.05,
  venues: 1,
  grants: 1,
  equipment: 1,
  associations: 0.95,
  contacts: 0.9,
  opportunities: 0.9,
  awards: 0.9,
  handbook: 0.9,
  examples: 0.7,
};

function dayWithin({ days = [] }: Pick<DocumentFacts, 'days'>, { from, to }: DayRange, made: number) {
  let day = made;
  for (const distance of days) {
    day += distance;
    if (day > to) return undefined;
    if (day >= from) return day;
  }
  return undefined;
}

function isDue({ due = [] }: DocumentFacts, days: DayRange, made: number): boolean {
  return dayWithin({ days: due }, days, made) !== undefined;
}

function nextDay(facts: DocumentFacts, today: number, made: number): number | undefined {
  return dayWithin(facts, { from: today, to: Number.POSITIVE_INFINITY }, made);
}

// What is for all ages from nine on is hardly meant for a child of nine.
const FEW_YEARS = 12;

// The smallest room that is large enough is the best.
function roomFor(people: number | undefined, wanted: number): number {
  if (people === undefined) return 0.6;
  return people < wanted ? 0.3 : 0.7 + (0.7 * wanted) / people;
}

function peopleFactor({ ages, audiences = [], kind }: DocumentFacts, { audiences: asked, age }: Intents): number {
  let factor = 1;
  if (age !== undefined) {
    if (ages) factor *= age >= ages[0] && age <= ages[1] ? (ages[1] - ages[0] > FEW_YEARS ? 1.2 : 1.5) : 0.3;
    else if (audiences.length > 0) factor *= audiences.some((each) => isOfAge(each, age)) ? 1.2 : 0.5;
  }
  if (asked.length > 0 && audiences.length > 0) {
    const isAsked = asked.some(
      (each) => audiences.includes(each) || (each === 'children' && audiences.includes('families')),
    );
    factor *= isAsked ? 1.35 : 0.6;
  } else if (asked.length > 0 && kind === 'events') factor *= 0.8;
  return factor;
}

const AGES: Readonly<Record<string, readonly [number, number]>> = {
  children: [0, 12],
  youth: [13, 19],
  adults: [18, 120],
  seniors: [60, 120],
  families: [0, 12],
};

function isOfAge(audience: string, age: number): boolean {
  const [from = 0, to = 120] = AGES[audience] ?? [];
  return age >= from && age <= to;
}
