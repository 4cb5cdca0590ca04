import { dateOf, isTimed } from '../domain/time/days.ts';
import { skippedDays } from '../domain/time/holidays.ts';
import { expand } from '../domain/events/recurrence.ts';
import { wallClockAt } from '../domain/time/zoned.ts';
import { capitalise, clock, longDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { fill } from '../i18n/phrases.ts';
import type { Closures } from '../schemas/closures.ts';
import { skips } from '../schemas/codes.ts';
import type { Repeat } from '../schemas/event.ts';
import { readMoment } from './moment-form.ts';

/** The series to preview. */
export interface Series {
  start: string;
  repeat: Partial<Repeat> | undefined;
  closures: Closures;
}

/** A date of a series, held or skipped. */
export interface NextDate {
  date: string;
  /** «Tirsdag 24. november kl. 18.00», or «Ikke 22. desember: skoleferie». */
  text: string;
  isSkipped: boolean;
}

const MAX_DATES = 5;

/**
 * Lists the next dates of a series, five at most, and the skipped days between them with the reason. `instant` is the
 * current time in milliseconds. Returns none for an incomplete series.
 */
export function nextDates({ start, repeat, closures }: Series, language: Language, instant: number): NextDate[] {
  if (!readMoment(start)?.date) return [];
  const now = wallClockAt(instant);
  const rule = repeat as Repeat | undefined;
  const { starts, without } = expansionOf({ start, repeat: rule }, closures);
  const coming = starts.filter((each) => dateOf(each) >= dateOf(now));
  const included = coming.filter((each) => !without.has(dateOf(each)));
  const last = included.slice(0, MAX_DATES).at(-1) ?? '';
  return coming
    .filter((each) => each <= last)
    .map((each) => {
      const date = dateOf(each);
      const isSkipped = without.has(date);
      const text = isSkipped
        ? skippedText(language, date, now, { rule, closures })
        : momentInWords(language, each, now);
      return { date, text, isSkipped };
    });
}

/** Formats «Tirsdag 24. november kl. 18.00», with the year if it differs from that of `now`. */
export function momentInWords(language: Language, moment: string, now: string): string {
  const date = longDate(language, moment, now);
  const { dateAt } = language.words.schedule;
  return capitalise(isTimed(moment) ? fill(dateAt, { date, time: clock(language, moment) }) : date);
}

function expansionOf(event: { start: string; repeat: Repeat | undefined }, closures: Closures) {
  try {
    return expand(event, closures);
  } catch {
    return { starts: [], without: new Set<string>() };
  }
}

function skippedText(
  language: Language,
  date: string,
  now: string,
  { rule, closures }: { rule: Repeat | undefined; closures: Closures },
): string {
  const { skipped, reasons } = language.words.editor.repeat;
  const skip = skips.find((each) => rule?.skip?.includes(each) && skippedDays(closures, [each])(date));
  return fill(skipped, { date: longDate(language, date, now), reason: reasons[skip ?? 'except'] });
}
