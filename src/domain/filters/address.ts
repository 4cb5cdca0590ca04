import { addDays, type LocalDate, mondayOf } from '../time/days.ts';
import { type Choices, type Filter, keysOf, type Period } from './filter.ts';

/** The words for a time that moves on with the days, so that a bookmark is never of last week. */
export const PERIODS = ['i-dag', 'i-morgen', 'i-helga', 'denne-uka', 'neste-uke'] as const;
export type PeriodName = (typeof PERIODS)[number];

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const OLDEST = 120;

/** Reads the choices of a query string; unknown parameters and values are ignored. */
export function parseChoices(search: string, filters: readonly Filter[]): Choices {
  const asked = new URLSearchParams(search);
  const known = filters.flatMap((filter) =>
    filter.match === 'days' ? daysIn(asked) : [[filter.key, valuesIn(asked, filter)] as const],
  );
  return Object.fromEntries(known.filter(([, values]) => values.length > 0));
}

/** Writes choices as a query string, in the order of the filters; empty if nothing is chosen. */
export function formatChoices(choices: Choices, filters: readonly Filter[]): string {
  const asked = new URLSearchParams();
  for (const key of filters.flatMap(keysOf)) {
    for (const value of choices[key] ?? []) asked.append(key, value);
  }
  const text = asked.toString();
  return text && `?${text}`;
}

/** Returns the days that are chosen; the weekend and the week that has begun count from today. */
export function periodOf(choices: Choices, today: LocalDate): Period {
  const monday = mondayOf(today);
  switch (choices.nar?.[0] as PeriodName | undefined) {
    case 'i-dag':
      return { from: today, to: today };
    case 'i-morgen':
      return { from: addDays(today, 1), to: addDays(today, 1) };
    case 'i-helga':
      return { from: [today, addDays(monday, 5)].sort()[1], to: addDays(monday, 6) };
    case 'denne-uka':
      return { from: today, to: addDays(monday, 6) };
    case 'neste-uke':
      return { from: addDays(monday, 7), to: addDays(monday, 13) };
    default:
      return { from: [today, choices.fra?.[0] ?? today].sort()[1], to: choices.til?.[0] };
  }
}

function valuesIn(asked: URLSearchParams, filter: Filter): string[] {
  const values = [...new Set(asked.getAll(filter.key))].filter((value) => isKnown(filter, value));
  return filter.match === 'any' || filter.match === 'every' ? values : values.slice(0, 1);
}

// A word and dates exclude each other.
function daysIn(asked: URLSearchParams): (readonly [string, string[]])[] {
  const word = PERIODS.find((each) => each === asked.get('nar'));
  if (word) return [['nar', [word]]];
  return (['fra', 'til'] as const).map((key) => [key, asked.getAll(key).slice(0, 1).filter(isDate)]);
}

function isDate(text: string): boolean {
  return DATE.test(text);
}

function isKnown({ match, options }: Filter, value: string): boolean {
  if (match === 'age') return /^\d{1,3}$/.test(value) && Number(value) <= OLDEST;
  return options.some((option) => option.value === value);
}
