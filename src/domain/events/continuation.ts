import type { Closures } from '../../schemas/closures.ts';
import type { Event } from '../../schemas/event.ts';
import { addDays, dateOf, daysBetween, laterOf, type LocalDate, type Moment } from '../time/days.ts';
import { endFrom, isOff } from './occurrences.ts';
import { comingOccurrences, type PortalEvent } from '../portal.ts';
import { endOfSchoolYear, expand, lastDayOf, MAX_MONTHS } from './recurrence.ts';
import { addMonths } from '../time/zoned.ts';

/**
 * How many days before the end of a series we ask whether it continues: time for a board meeting and for booking a
 * room.
 */
const ASK_BEFORE_END = 42;

/** The fields that change when a series continues. The start moves only if the rule would otherwise reach too far. */
export type Continuation = Pick<Event, 'start' | 'end' | 'repeat' | 'changes'> & { until: LocalDate };

type Series = Pick<Event, 'start' | 'end' | 'repeat' | 'changes'>;

/** Checks whether a rule-based series ends within six weeks, so that it is time to ask whether it continues. */
export function endsSoon(event: PortalEvent, now: Moment): boolean {
  const last = comingOccurrences(event, now).findLast((each) => !isOff(each));
  const isRule = Boolean(event.data.repeat?.every) && !event.data.cancelled;
  return isRule && last !== undefined && daysBetween(dateOf(now), last.date) <= ASK_BEFORE_END;
}

/** Suggests a new last day of a series: the end of the next school year, otherwise one year after its present end. */
export function suggestedUntil(event: Pick<Event, 'start' | 'repeat'>, closures: Closures, now: Moment): LocalDate {
  const today = dateOf(now);
  const from = laterOf(lastDayOf(event, closures), today);
  // A series that ends a few days before the holidays should not continue for those days only.
  return endOfSchoolYear(addDays(from, ASK_BEFORE_END), closures) ?? addMonths(from, 12);
}

/**
 * Extends a series to a day. Where its rule would exceed 24 months, it restarts at its next date, and changes of
 * earlier dates are dropped. Returns nothing for an event without a rule.
 */
export function extendUntil(
  event: Series,
  until: LocalDate,
  closures: Closures,
  now: Moment,
): Continuation | undefined {
  const { repeat } = event;
  if (!repeat?.every) return undefined;
  const start =
    until <= addMonths(dateOf(event.start), MAX_MONTHS) ? event.start : nextStart(event, until, closures, now);
  if (start === undefined) return undefined;
  if (start === event.start) return { ...pick(event), repeat: { ...repeat, until }, until };
  const isKept = (date: LocalDate) => date >= dateOf(start);
  const except = repeat.except?.filter(isKept);
  return {
    start,
    end: event.end && endFrom(event, start),
    repeat: { ...repeat, until, ...(except && { except }) },
    changes: event.changes.filter(({ date }) => isKept(date)),
    until,
  };
}

function pick({ start, end, changes }: Series): Pick<Event, 'start' | 'end' | 'changes'> {
  return { start, end, changes };
}

/** Finds the first coming date; the rule counts from its last start, so that every second week stays in step. */
function nextStart(event: Series, until: LocalDate, closures: Closures, now: Moment): Moment | undefined {
  const today = dateOf(now);
  const { starts } = expand(event, closures);
  const begun = starts.findLast((start) => dateOf(start) <= today) ?? event.start;
  const onwards = expand({ start: begun, repeat: { ...event.repeat, until } }, closures);
  return onwards.starts.find((start) => dateOf(start) >= today && !onwards.without.has(dateOf(start)));
}
