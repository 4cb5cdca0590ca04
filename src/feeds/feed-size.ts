import { addDays, dateOf, type LocalDate, mondayOf, type Moment } from '../domain/days.ts';
import { comingOccurrences, type PortalEvent } from '../domain/portal.ts';
import type { Vevent } from './ics.ts';

/** What a feed may weigh: Google takes no more than about a megabyte. The head and the zone need a little of it. */
const MOST_BYTES = 895_000;

/**
 * Chooses the events that a calendar has room for: all, or those whose next date is in the coming weeks that fit.
 *
 * `until` is the last day of those weeks, and missing when everything fits.
 */
export function fittingEvents(
  events: readonly PortalEvent[],
  written: ReadonlyMap<PortalEvent, readonly Vevent[]>,
  now: Moment,
  most = MOST_BYTES,
): { events: readonly PortalEvent[]; until?: LocalDate } {
  const sizeOf = (event: PortalEvent) => (written.get(event) ?? []).reduce((sum, { bytes }) => sum + bytes, 0);
  if (events.reduce((sum, event) => sum + sizeOf(event), 0) <= most) return { events };
  const coming = events
    .flatMap((event) => {
      const [next] = comingOccurrences(event, now);
      return next ? [{ event, day: dateOf(next.start) }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  let bytes = 0;
  const tooMuch = coming.find(({ event }) => {
    bytes += sizeOf(event);
    return bytes > most;
  });
  const until = tooMuch && lastFitting(tooMuch.day, dateOf(now));
  const fitting = coming.filter(({ day }) => !until || day <= until).map(({ event }) => event);
  return until ? { events: fitting, until } : { events: fitting };
}

// Whole weeks, but where there is not room for seven days, as many days as there is room for.
function lastFitting(tooMuch: LocalDate, today: LocalDate): LocalDate {
  const sunday = addDays(mondayOf(tooMuch), -1);
  return sunday >= addDays(today, 6) ? sunday : addDays(tooMuch, -1);
}
