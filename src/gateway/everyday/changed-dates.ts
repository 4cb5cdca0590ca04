import type { LocalDate } from '../../domain/time/days.ts';
import { isOver, type Occurrence, occurrencesOf } from '../../domain/events/occurrences.ts';
import type { Closures } from '../../schemas/closures.ts';
import type { Change, Event } from '../../schemas/event.ts';
import { type Fields, withValue } from '../entry/fields.ts';

/** Lists the coming dates of an entry, with its changes; none for one whose times cannot be computed. */
export function comingDates({ values }: Fields, closures: Closures, now: string): Occurrence[] {
  try {
    const event = { changes: [], ...values } as unknown as Event;
    return occurrencesOf(event, closures).filter((occurrence) => !isOver(occurrence, now));
  } catch {
    return [];
  }
}

/** Lists the changes of single dates of an entry. */
export function changesOf({ values }: Fields): readonly Change[] {
  return (values as Partial<Event>).changes ?? [];
}

/** Returns an entry with changes of single dates, which replace those that the dates had; `undefined` removes one. */
export function withChanges(fields: Fields, changed: ReadonlyMap<LocalDate, Change | undefined>): Fields {
  const kept = changesOf(fields).filter(({ date }) => !changed.has(date));
  const fresh = [...changed.values()].filter((change) => change !== undefined);
  const changes = [...kept, ...fresh].sort((a, b) => (a.date < b.date ? -1 : 1));
  return withValue(fields, 'changes', changes);
}

/** Cancels a date. A new time or place of it is kept, so that the date can be restored. */
export function cancelledChange(date: LocalDate, before: Change | undefined, note: string): Change {
  const { note: _, ...kept } = before ?? { date };
  return { ...kept, status: 'cancelled', ...(note && { note }) };
}
