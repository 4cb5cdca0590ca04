import { addDays, type LocalDate, weekdayOf } from '../../domain/time/days.ts';

/** A date as written in a cell, with the weekday if it is named. */
export interface WrittenDate {
  date: LocalDate;
  /** Whether the named weekday is another one than that of the date. */
  isOtherWeekday: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'des|dec'];
const WEEKDAYS = { mon: 'man|mån|mon', tue: 'tir|tys|tue', wed: 'ons|wed', thu: 'tor|thu', fri: 'fre|fri' };
const WEEKEND = { sat: 'lør|laur|sat', sun: 'søn|sun' };
const WEEKDAY = Object.entries({ ...WEEKDAYS, ...WEEKEND });

/**
 * Reads a date as people write it: `1.12.2026`, `1/12-26`, `tirsdag 1. desember 2026`, `1. des`, `2026-12-01`. Without a
 * year it is the next such day. Undefined if it is no date; two numbers are the day and then the month.
 */
export function readWrittenDate(text: string, today: LocalDate): WrittenDate | undefined {
  const written = text.trim().toLowerCase();
  const [named] = WEEKDAY.find(([, names]) => new RegExp(`^(?:${names})[a-zæøå]*\\.?(?:\\s|$|,)`).test(written)) ?? [];
  const plain = named ? written.replace(/^\p{L}+\.?,?\s*(?:den\s+)?/u, '') : written;
  const parts = numericDate(plain) ?? namedMonth(plain);
  const date = parts && wholeDate(parts, today);
  if (!date) return undefined;
  return { date, isOtherWeekday: named !== undefined && weekdayOf(date) !== named };
}

interface Parts {
  day: string;
  month: string;
  year: string | undefined;
}

function numericDate(text: string): Parts | undefined {
  const [, isoYear, isoMonth = '', isoDay = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:[t ]00:00.*)?$/.exec(text) ?? [];
  if (isoYear) return { day: isoDay, month: isoMonth, year: isoYear };
  const [, day, month = '', year] =
    /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*(?:[./\s-]\s*(\d{4}|\d{2}))?\s*\.?$/.exec(text) ?? [];
  return day ? { day, month, year } : undefined;
}

function namedMonth(text: string): Parts | undefined {
  const [, day, name = '', year] = /^(\d{1,2})\.?\s*(\p{L}{3,9})\.?,?\s*(\d{4}|\d{2})?$/u.exec(text) ?? [];
  const month = MONTHS.findIndex((names) => new RegExp(`^(?:${names})`).test(name)) + 1;
  return day && month > 0 ? { day, month: String(month), year } : undefined;
}

function wholeDate({ day, month, year }: Parts, today: LocalDate): LocalDate | undefined {
  const at = (whole: string) => `${whole.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return isRealDate(at(year)) ? at(year) : undefined;
  const thisYear = Number(today.slice(0, 4));
  // Up to four years ahead there is a 29 February.
  return [0, 1, 2, 3, 4].map((ahead) => at(String(thisYear + ahead))).find((each) => each >= today && isRealDate(each));
}

function isRealDate(date: string): boolean {
  return addDays(date, 0) === date;
}
