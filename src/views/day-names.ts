import { dateOf, daysBetween } from '../domain/time/days.ts';
import { MAX_DAYS_OLD } from '../domain/time/page-age.ts';
import { capitalise, dayNumeral, longDate, monthBesideDay, weekdayName } from '../i18n/dates.ts';
import type { Language } from '../i18n/index.ts';

/** The name of a day, with the attributes by which `islands/today.ts` updates it on later days. */
export interface DayName {
  text: string;
  attributes: Record<string, string>;
}

/** A date as a tile: «21 november lørdag». */
export interface DateTileView {
  date: string;
  numeral: string;
  month: string;
  weekday: DayName;
}

/** Returns the heading of a day: «I dag, lørdag 21. november». The word precedes the date and never replaces it. */
export function dayHeading(language: Language, day: string, now: string): DayName {
  const names = dayHeadings(language, day, now);
  const [plain = '', today, tomorrow] = names;
  const ahead = daysBetween(dateOf(now), day);
  const text = (ahead === 0 ? today : ahead === 1 ? tomorrow : undefined) ?? plain;
  return { text, attributes: dayNameAttributes(day, now, names) };
}

/** Returns the headings of a day: on most days, on the day itself, and on the day before. */
export function dayHeadings(language: Language, day: string, now: string): string[] {
  const { today, tomorrow } = language.words.activities;
  const date = longDate(language, day, now);
  return [capitalise(date), `${today}, ${date}`, `${tomorrow}, ${date}`];
}

/**
 * Returns the attributes with which `islands/today.ts` updates the name of a day: the day, and its names on most days,
 * on the day itself and on the day before. Distant and past days have a fixed name.
 */
export function dayNameAttributes(day: string, now: string, names: readonly string[]): Record<string, string> {
  const ahead = daysBetween(dateOf(now), day);
  return ahead < 0 || ahead > MAX_DAYS_OLD ? {} : { 'data-day': day, 'data-names': names.join('|') };
}

/** Returns a date as a tile; dates of another year show their year. */
export function dateTile(language: Language, date: string, now: string): DateTileView {
  const day = dateOf(date);
  const names = [weekdayName(language, date), language.words.activities.today.toLowerCase()];
  const [weekday = '', today = ''] = names;
  return {
    date,
    numeral: dayNumeral(language, date),
    month: monthBesideDay(language, date, now),
    weekday: { text: day === dateOf(now) ? today : weekday, attributes: dayNameAttributes(day, now, names) },
  };
}
