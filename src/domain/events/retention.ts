import { dateOf } from '../time/days.ts';
import { addMonths } from '../time/zoned.ts';
import { comingOccurrences, type Portal, type PortalEvent } from '../portal.ts';

/**
 * How far an event has come: it has dates to come; it is over, and its address says so; or it was over so long ago
 * that the address tells only that, as 410 Gone does (RFC 9110, 15.5.11).
 */
export type Life = 'coming' | 'finished' | 'gone';

/** Tells how far an event has come, by the months that the settings let it stand after its last date. */
export function lifeOf(event: PortalEvent, { now, site }: Pick<Portal, 'now' | 'site'>): Life {
  if (comingOccurrences(event, now).length > 0) return 'coming';
  const ends = event.occurrences.map(({ end }) => dateOf(end)).sort();
  const last = ends.at(-1) ?? event.last;
  return addMonths(last, site.retention_months) < dateOf(now) ? 'gone' : 'finished';
}
