import { isOver, occurrencesOf } from '../domain/events/occurrences.ts';
import { wallClockAt } from '../domain/time/zoned.ts';
import type { Language } from '../i18n/language.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Repeat } from '../schemas/event.ts';
import { type ChangeForm, readChanges } from './changes-form.ts';
import { readMoment } from './moment-form.ts';
import { momentInWords } from './next-dates.ts';

/** A planned date and its change, if any. */
export interface ComingDate {
  /** The date according to the repeat rule. */
  date: string;
  /** The planned time: «Tirsdag 8. desember kl. 18.00». */
  text: string;
  change?: ChangeForm;
  /** «Avlyst», followed by the note. */
  statusText?: string;
}

export interface ComingOptions {
  start: unknown;
  end: unknown;
  repeat: unknown;
  changes: unknown;
  closures: Closures;
}

/**
 * Lists the dates of an event that are not over at an instant, including cancelled ones. Incomplete events have none.
 */
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
    // Changes are left out because a moved date is identified by its planned day.
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
