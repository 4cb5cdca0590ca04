import { memoize } from './memoize.ts';
import type { Dictionary } from './dictionary.ts';
import { fill } from './phrases.ts';

/** The part of a language that dates need; scripts do not have all of its words. */
type Locale = { locale: string; comma?: string };
type Schedule = { words: Pick<Dictionary, 'schedule'> };

// Dates are formatted as noon UTC: they are days, not instants, and no time zone may shift them.
function at(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`);
}

type Formatter = (locale: string) => Intl.DateTimeFormat;

function style(options: Intl.DateTimeFormatOptions): Formatter {
  return memoize((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
}

const long = style({ weekday: 'long', day: 'numeric', month: 'long' });
const longWithYear = style({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const dayMonth = style({ day: 'numeric', month: 'long' });
const dayMonthYear = style({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = style({ weekday: 'long' });
const shortNames = style({ weekday: 'short' });
const month = style({ month: 'long' });
const monthYear = style({ month: 'long', year: 'numeric' });

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

// CLDR 48 begins a Northern Sámi date with the year and a Somali one with the month, as in America, and a Tigrinya one
// if it has no weekday.
const ORDERS: Record<string, (parts: Parts) => (string | undefined)[]> = {
  se: ({ day, month, year }) => [day ? besideDay(month) : month, day && `${day}.`, year],
  ti: ({ day, month, year }) => [day, month, year],
  so: ({ day, month, year }) => [day, month, year],
};

// English puts a comma after the weekday only if there is a year.
function format(formatter: Formatter, { locale, comma = ', ' }: Locale, date: string): string {
  const order = ORDERS[locale.slice(0, 2)];
  if (order) return inOrder(formatter(locale).formatToParts(at(date)), order, comma);
  const text = formatter(locale).format(at(date));
  return locale.startsWith('en') ? text.replace(/^(\p{L}+), /u, '$1 ') : text;
}

// A Northern Sámi month beside a day is in the genitive.
function besideDay(month: string | undefined): string | undefined {
  return month?.replace(/mánnu$/, 'mánu');
}

function inOrder(
  found: readonly Intl.DateTimeFormatPart[],
  order: (parts: Parts) => (string | undefined)[],
  comma: string,
): string {
  const parts: Parts = Object.fromEntries(found.map(({ type, value }) => [type, value]));
  return [parts.weekday, order(parts).filter(Boolean).join(' ')].filter(Boolean).join(comma);
}

/** Formats «tirsdag 24. november», with the year if it differs from that of `now`. */
export function longDate(language: Locale, date: string, now = ''): string {
  return format(isSameYear(date, now) ? long : longWithYear, language, date);
}

/** Formats «24. november», with the year if it differs from that of `now`. */
export function dayAndMonth(language: Locale, date: string, now = ''): string {
  return format(isSameYear(date, now) ? dayMonth : dayMonthYear, language, date);
}

/**
 * Formats «23.–29. november 2026» or «30. november – 6. desember 2026», always with the year, because it is printed.
 */
export function dayRange(language: Locale, from: string, to: string): string {
  const { locale } = language;
  if (locale.slice(0, 2) in ORDERS)
    return `${format(dayMonth, language, from)} – ${format(dayMonthYear, language, to)}`;
  const range = dayMonthYear(locale).formatRange(at(from), at(to));
  // Adds spaces around the dash when its sides contain spaces; `Intl` omits them in Norwegian.
  return range.replace(/(\p{L}|\p{L} \d{4})\s?–\s?/u, '$1 – ');
}

/** Capitalises the first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names the weekday of a date: «tirsdag». */
export function weekdayName(language: Locale, date: string): string {
  return format(weekday, language, date);
}

/**
 * Shortens the name of a weekday for a narrow column: «lø», «Sa», «сб»; in Arabic, which does not shorten them, it is
 * the whole name.
 */
export function shortWeekday({ locale }: Locale, date: string): string {
  // Norwegian and English calendars of two letters are the beginnings of the names.
  if (/^(?:nb|nn|en)/.test(locale)) return weekday(locale).format(at(date)).slice(0, 2);
  return shortNames(locale).format(at(date)).replace(/\.$/, '');
}

/** Names the month of a date, standing alone: «november». */
export function monthName(language: Locale, date: string): string {
  return format(month, language, date);
}

/** Names the month as beside a day, «листопада» and not «листопад», with the year if it differs from that of `now`. */
export function monthBesideDay({ locale }: Locale, date: string, now: string): string {
  const month = dayMonth(locale)
    .formatToParts(at(date))
    .find(({ type }) => type === 'month')?.value;
  return [besideDay(month), isSameYear(date, now) ? undefined : date.slice(0, 4)].filter(Boolean).join(' ');
}

/** Formats a month: «november 2026». */
export function monthAndYear(language: Locale, date: string): string {
  return format(monthYear, language, `${date.slice(0, 7)}-01`);
}

/** Formats the day of the month: «24.» in Norwegian, «24» in English. */
export function dayNumeral({ words }: Schedule, date: string): string {
  return fill(words.schedule.dayNumeral, { day: Number(date.slice(8, 10)) });
}

/** Formats a time: «18.00» in Norwegian, «18:00» in English. */
export function clock({ words }: Schedule, moment: string): string {
  const [hour = '', minute = ''] = moment.slice(-5).split(':');
  return fill(words.schedule.clock, { hour, minute });
}

/** Formats «10.00–12.00»; midnight at the end is «24.00». */
export function clockRange(language: Schedule, start: string, end: string): string {
  return `${clock(language, start)}–${endClock(language, end)}`;
}

/** Formats the time at which something ends; midnight is «24.00» of the ending day. */
export function endClock(language: Schedule, end: string): string {
  return clock(language, end.endsWith('00:00') ? '24:00' : end);
}

/** Names a weekday by a known date: 1 January 2024 was a Monday. */
export function weekdayByCode(language: Locale, code: string): string {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return weekdayName(language, `2024-01-0${days.indexOf(code) + 1}`);
}

function isSameYear(date: string, now: string): boolean {
  return date.slice(0, 4) === now.slice(0, 4);
}
