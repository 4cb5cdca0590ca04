import { isOver, occurrencesOf } from '../domain/events/occurrences.ts';
import { wallClockAt } from '../domain/time/zoned.ts';
import type { Language } from '../i18n/language.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Repeat } from '../schemas/event.ts';
import { type ChangeForm, readChanges } from './changes-form.ts';
import { readMoment } from './moment-form.ts';
import { momentInWords } from './next-dates.ts';

/** A date on which something is planned, and what is said of it. */
export interface ComingDate {
  /** The day on its own rule. */
  date: string;
  /** «Tirsdag 8. desember kl. 18.00», as it was planned. */
  text: string;
  change?: ChangeForm;
  /** «Avlyst», with the note behind. */
  said?: string;
}

export interface ComingOptions {
  start: unknown;
  end: unknown;
  repeat: unknown;
  changes: unknown;
  closures: Closures;
}

/** Lists the dates of an event that are not over at an instant, those that are called off too. A half-written one has none. */
export function comingDates({ closures, ...event }: ComingOptions, language: Language, instant: number): ComingDate[] {
  const { start, end, repeat } = event;
  const changes = readChanges(event.changes) ?? [];
  if (typeof start !== 'string' || !readMoment(start)?.date) return [];
  const now = wallClockAt(instant);
  const times = {
    start,
    ...(typeof end === 'string' && end && { end }),
    repeat: (repeat || undefined) as Repeat | undefined,
  };
  const { status } = language.words;
  try {
    // Without their changes: a date that is moved is found by the day that it was planned for.
    return occurrencesOf({ ...times, changes: [] }, closures)
      .filter((occurrence) => !isOver(occurrence, now))
      .map(({ date, start: planned }) => {
        const change = changes.find((each) => each.date === date);
        const said = change && [status[change.status] ?? '', change.note].filter(Boolean).join('. ');
        return { date, text: momentInWords(language, planned, now), ...(change && { change, said: said ?? '' }) };
      });
  } catch {
    return [];
  }
}
