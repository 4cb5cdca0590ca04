import type { Ordinal, Skip, Weekday } from '../schemas/codes.ts';
import { ordinals, skips, weekdays } from '../schemas/codes.ts';
import type { Repeat } from '../schemas/event.ts';
import { readMoment } from './moment-form.ts';

/** The kinds of repetition in the form. */
export const repeatKinds = ['none', 'week', 'nth', 'day', 'dates'] as const;

export type RepeatKind = (typeof repeatKinds)[number];

/** All values of the form, including those of other kinds, so that switching back loses nothing. */
export interface RepeatForm {
  kind: RepeatKind;
  interval: number;
  on: Weekday[];
  nth: Ordinal;
  weekday: Weekday;
  day: number;
  dates: string[];
  until: string;
  skip: Skip[];
  except: string[];
}

const EMPTY: RepeatForm = {
  kind: 'none',
  interval: 1,
  on: [],
  nth: 'first',
  weekday: 'mon',
  day: 1,
  dates: [],
  until: '',
  skip: [],
  except: [],
};

/** The keys of each kind; a value with other keys cannot be shown. */
const KEYS: Record<RepeatKind, readonly (keyof Repeat)[]> = {
  none: [],
  week: ['every', 'interval', 'on', 'until', 'skip', 'except'],
  nth: ['every', 'nth', 'weekday', 'until', 'skip', 'except'],
  day: ['every', 'day', 'until', 'skip', 'except'],
  dates: ['dates'],
};

/** Parses a stored rule. Returns undefined if the form cannot show all of it, so that it stays untouched. */
export function readRepeat(value: unknown): RepeatForm | undefined {
  if (value === undefined || value === null || value === '') return EMPTY;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const given = Object.entries(value).filter(([, each]) => !isEmpty(each));
  // Decap writes `{}` for an untouched form.
  if (given.length === 0) return EMPTY;
  const kind = kindOf(Object.fromEntries(given));
  if (!kind || !given.every(([key, each]) => KEYS[kind].includes(key as keyof Repeat) && canBeShown(key, each)))
    return undefined;
  return { ...EMPTY, ...Object.fromEntries(given.filter(([key]) => key !== 'every')), kind };
}

/** Returns the rule as stored in content, without the values of other kinds; undefined for a single event. */
export function writeRepeat(form: RepeatForm): Partial<Repeat> | undefined {
  const { kind, interval, on, nth, weekday, day, dates, until, skip, except } = form;
  if (kind === 'none') return undefined;
  if (kind === 'dates') return { dates: [...new Set(dates.filter(Boolean))].sort() };
  const rule = {
    week: { every: 'week', ...(interval > 1 && { interval }), ...(on.length > 0 && { on: inOrder(weekdays, on) }) },
    nth: { every: 'month', nth, weekday },
    day: { every: 'month', day },
  } as const;
  const exceptions = [...new Set(except.filter(Boolean))].sort();
  return {
    ...rule[kind],
    ...(until && { until }),
    ...(skip.length > 0 && { skip: inOrder(skips, skip) }),
    ...(exceptions.length > 0 && { except: exceptions }),
  };
}

/** Adds an item to a list, or removes it if present. */
export function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
}

/** Changes the kind of repetition and initialises it from the start date, because a start must match its own rule. */
export function withKind(form: RepeatForm, kind: RepeatKind, start: string): RepeatForm {
  const date = readMoment(start)?.date;
  if (!date) return { ...form, kind };
  const day = Number(date.slice(8));
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday;
  return {
    ...form,
    kind,
    weekday,
    on: form.on.length > 0 ? form.on : [weekday],
    nth: day > 28 ? 'last' : (ordinals[Math.ceil(day / 7) - 1] as Ordinal),
    day: Math.min(day, 28),
    dates: form.dates.length > 0 ? form.dates : [start],
  };
}

function kindOf(given: Record<string, unknown>): RepeatKind | undefined {
  if (given.dates) return 'dates';
  if (given.every === 'week') return 'week';
  if (given.every !== 'month') return undefined;
  if (given.day !== undefined) return 'day';
  return given.nth && given.weekday ? 'nth' : undefined;
}

function canBeShown(key: string, value: unknown): boolean {
  const isOneOf = (known: readonly string[]) => (each: unknown) => known.includes(each as string);
  const isAll = (check: (each: unknown) => boolean) => Array.isArray(value) && value.every(check);
  const isWhole = (most: number) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
  const isDate = (each: unknown) => readMoment(each, false) !== undefined;
  const checks: Record<string, () => boolean> = {
    every: () => true,
    interval: () => isWhole(26),
    on: () => isAll(isOneOf(weekdays)),
    nth: () => isOneOf(ordinals)(value),
    weekday: () => isOneOf(weekdays)(value),
    day: () => isWhole(28),
    dates: () => isAll((each) => readMoment(each) !== undefined),
    until: () => isDate(value),
    skip: () => isAll(isOneOf(skips)),
    except: () => isAll(isDate),
  };
  return Object.hasOwn(checks, key) && (checks[key]?.() ?? false);
}

function inOrder<Code extends string>(codes: readonly Code[], chosen: readonly Code[]): Code[] {
  return codes.filter((code) => chosen.includes(code));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
