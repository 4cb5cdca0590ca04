import { dateOf, isTimed } from '../domain/days.ts';
import { wallClockAt } from '../domain/zoned.ts';
import { expand } from '../domain/recurrence.ts';
import { capital, clock, longDate } from '../i18n/dates.ts';
import { fill, languageOf } from '../i18n/index.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Repeat } from '../schemas/event.ts';
import { readMoment } from './moment-form.ts';

/** What the next dates are reckoned from. */
export interface Series {
  start: string;
  repeat: Partial<Repeat> | undefined;
  closures: Closures;
}

/**
 * Lists the next dates of a series in words, at most five, holidays and exceptions left out: «Tirsdag 24. november
 * kl. 18.00». `instant` is now, in milliseconds. A series that cannot be reckoned yet, because it is half written, has
 * none.
 */
export function nextDates({ start, repeat, closures }: Series, code: string, instant: number): string[] {
  if (!readMoment(start)?.date) return [];
  const now = wallClockAt(instant);
  const { starts, without } = expansionOf({ start, repeat: repeat as Repeat | undefined }, closures);
  const coming = starts.filter((each) => !without.has(dateOf(each)) && dateOf(each) >= dateOf(now));
  return coming.slice(0, 5).map((each) => inWords(code, each, now));
}

function expansionOf(event: { start: string; repeat: Repeat | undefined }, closures: Closures) {
  try {
    return expand(event, closures);
  } catch {
    return { starts: [], without: new Set<string>() };
  }
}

function inWords(code: string, moment: string, now: string): string {
  const language = languageOf(code);
  const date = longDate(language, moment, now);
  const { dateAt } = language.words.schedule;
  return capital(isTimed(moment) ? fill(dateAt, { date, time: clock(language, moment) }) : date);
}
