import { createHash } from 'node:crypto';
import { addMinutes, dateOf, type Moment, timeOf } from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { clockOf } from '../review/context.ts';
import { emailFailing } from './failing-email.ts';
import { type CalendarParts, importCalendar } from './import-calendar.ts';
import { type CalendarSource, listSources } from './sources.ts';

/**
 * Takes in all calendars that have not been asked for today, one at a time, and writes to those whose calendar keeps failing.
 * To be called often.
 */
export async function importDueCalendars(parts: CalendarParts): Promise<void> {
  const now = clockOf(parts);
  for (const source of listSources(parts.state)) {
    if (!isDue(source, now)) continue;
    await importCalendar(parts, source.association);
    await emailFailing(parts, source.association);
  }
}

// After all clocks have changed, and before people get up.
const FIRST = '03:00';
const SPREAD_MINUTES = 120;

/**
 * Checks whether a calendar is to be fetched at a local time: once a day from some minute between three and five, another
 * one for each, so that servers are not asked for all of them at once.
 */
function isDue(
  { association, address, triedAt }: Pick<CalendarSource, 'association' | 'address' | 'triedAt'>,
  now: Moment,
): boolean {
  if (triedAt !== undefined && dateOf(wallClockAt(triedAt)) >= dateOf(now)) return false;
  const minute = createHash('sha256').update(`${association} ${address}`).digest().readUInt16BE() % SPREAD_MINUTES;
  return timeOf(now) >= timeOf(addMinutes(`${dateOf(now)}T${FIRST}`, minute));
}
