import type { LocalDate } from '../time/days.ts';

/** A kind of choice by which a list is narrowed; its key is the parameter in the address. */
export interface Filter {
  key: string;
  title: string;
  /**
   * `any`: one of the chosen is enough; `every`: all are needed; `atMost`, `atLeast`: a number; `age`: a number in a
   * range; `days`: the days of the rows, chosen as a period.
   */
  match: 'any' | 'every' | 'atMost' | 'atLeast' | 'age' | 'days';
  /** Whether rows that say nothing about it pass: an activity without an area is for the whole municipality. */
  isOpen?: boolean | undefined;
  /** None if a number or days are asked for. */
  options: FilterOption[];
}

/** A value that can be chosen, as in the address. */
export interface FilterOption {
  value: string;
  text: string;
  /** The path of the calendar of this choice, if there is one. */
  feed?: string | undefined;
}

/** What a row says about each kind of choice: codes, a number, or ranges of ages. */
export type Facts = Readonly<Record<string, readonly string[] | number | readonly (readonly [number, number])[]>>;

/** A row of a list. Rows of the same entry count once. */
export interface FilterRow {
  entry: string;
  facts: Facts;
  /** The days that it is on, earliest first; missing in lists without dates. */
  days?: readonly LocalDate[] | undefined;
}

/** The chosen values by key. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** A range of days, both inclusive; a missing end is open. */
export interface Period {
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
}

/** The parameters of days in an address: a word, or the first and last day. */
const DAY_KEYS = ['nar', 'fra', 'til'] as const;

/** Lists the parameters of a filter in an address. */
export function keysOf({ match, key }: Filter): readonly string[] {
  return match === 'days' ? DAY_KEYS : [key];
}

/** Lists the filters of which something is chosen. */
export function chosenFilters(filters: readonly Filter[], choices: Choices): Filter[] {
  return filters.filter((filter) => keysOf(filter).some((key) => choices[key]?.length));
}

/** Lists the rows that pass every filter and have a day in the period. */
export function matchingRows<Row extends FilterRow>(
  rows: readonly Row[],
  filters: readonly Filter[],
  choices: Choices,
  period: Period = {},
): Row[] {
  const chosen = chosenFilters(filters, choices).filter(({ match }) => match !== 'days');
  return rows.filter(
    (row) => isWithin(row, period) && chosen.every((filter) => passes(row.facts, filter, choices[filter.key] ?? [])),
  );
}

/** Counts the entries of rows. */
export function countEntries(rows: readonly FilterRow[]): number {
  return new Set(rows.map(({ entry }) => entry)).size;
}

/** Counts, for each option of each filter, the entries that remain if it is chosen beside what other filters have. */
export function countOptions(
  rows: readonly FilterRow[],
  filters: readonly Filter[],
  choices: Choices,
  period: Period = {},
): Map<string, Map<string, number>> {
  return new Map(
    filters.map((filter) => {
      const kept = filter.match === 'every' ? choices : { ...choices, [filter.key]: [] };
      const left = matchingRows(rows, filters, kept, period);
      const counts = filter.options.map(({ value }) => {
        const passing = left.filter(({ facts }) => passes(facts, filter, [value]));
        return [value, countEntries(passing)] as const;
      });
      return [filter.key, new Map(counts)];
    }),
  );
}

/** Checks whether what a row says passes a filter with these values chosen. */
export function passes(facts: Facts, { key, match, isOpen = false }: Filter, chosen: readonly string[]): boolean {
  const fact = facts[key];
  if (fact === undefined) return isOpen;
  if (typeof fact === 'number') return match === 'atLeast' ? fact >= Number(chosen[0]) : fact <= Number(chosen[0]);
  if (match === 'age') return chosen.every((age) => isInRange(fact as [number, number][], Number(age)));
  const has = (value: string) => (fact as string[]).includes(value);
  return match === 'every' ? chosen.every(has) : chosen.some(has);
}

/** Checks whether a day is in a period. */
export function isInPeriod(day: LocalDate, { from = '', to }: Period): boolean {
  return day >= from && (to === undefined || day <= to);
}

function isWithin({ days }: FilterRow, period: Period): boolean {
  return !days || days.some((day) => isInPeriod(day, period));
}

function isInRange(ranges: readonly (readonly [number, number])[], age: number): boolean {
  return ranges.some(([from, to]) => age >= from && age <= to);
}
