import { dateOf } from '../time/days.ts';
import { addMonths } from '../time/zoned.ts';
import { comingOccurrences, type Portal, type PortalEvent } from '../portal.ts';

/**
 * The life cycle of an event: dates to come; finished, and its page says so; or finished so long ago that the address
 * only says 410 Gone (RFC 9110, 15.5.11).
 */
export type Life = 'coming' | 'finished' | 'gone';

/** Returns where an event is in its life cycle, by the number of months that settings keep it after its last date. */
export function lifeOf(event: PortalEvent, { now, site }: Pick<Portal, 'now' | 'site'>): Life {
  if (comingOccurrences(event, now).length > 0) return 'coming';
  const ends = event.occurrences.map(({ end }) => dateOf(end)).sort();
  const last = ends.at(-1) ?? event.last;
  return addMonths(last, site.retention_months) < dateOf(now) ? 'gone' : 'finished';
}
