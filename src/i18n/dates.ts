import type { Language } from './index.ts';

// Dates are formatted as noon in UTC: they name days, not instants, and no zone may move them.
function at(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, date: string, options: Intl.DateTimeFormatOptions): string {
  const key = language.locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language.locale, { timeZone: 'UTC', ...options });
  formatters.set(key, known);
  return known.format(at(date));
}

/** Writes «tirsdag 24. november», with the year when it is another than that of `now`. */
export function longDate(language: Language, date: string, now = ''): string {
  const year = date.slice(0, 4) === now.slice(0, 4) ? undefined : ({ year: 'numeric' } as const);
  return format(language, date, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

/** Writes «24. november», with the year when it is another than that of `now`. */
export function dayAndMonth(language: Language, date: string, now = ''): string {
  const year = date.slice(0, 4) === now.slice(0, 4) ? undefined : ({ year: 'numeric' } as const);
  return format(language, date, { day: 'numeric', month: 'long', ...year });
}

/** Begins a sentence or a heading with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function weekdayName(language: Language, date: string): string {
  return format(language, date, { weekday: 'long' });
}

export function monthName(language: Language, date: string): string {
  return format(language, date, { month: 'long' });
}

/** Writes «november 2026» for a month. */
export function monthAndYear(language: Language, month: string): string {
  return format(language, `${month.slice(0, 7)}-01`, { month: 'long', year: 'numeric' });
}

/** Writes the day of the month as a numeral: «24.». */
export function dayNumeral(date: string): string {
  return `${Number(date.slice(8, 10))}.`;
}

/** Writes a time of day as Norwegian does: «18.00». */
export function clock(moment: string): string {
  return moment.slice(-5).replace(':', '.');
}

/** Writes «10.00–12.00». */
export function clockRange(start: string, end: string): string {
  return `${clock(start)}–${clock(end)}`;
}

/** Names a weekday by a date that is known to be one: 1 January 2024 was a Monday. */
export function weekdayByCode(language: Language, code: string): string {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return weekdayName(language, `2024-01-0${days.indexOf(code) + 1}`);
}
