import { moveToNextTerm } from '../domain/events/next-term.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Event } from '../schemas/event.ts';
import { readMoment } from './moment-form.ts';

/** What belongs to what was, and not to what comes: the portal's own marks, and everything that was said of old dates. */
const LEFT_BEHIND = ['id', 'updated', 'checked', 'changes', 'cancelled'];

/**
 * Makes the content of a new form from that of an event: the same in the next term. `today` is a day.
 *
 * Times that cannot be reckoned are left out, to be written anew.
 */
export function copyForNextTerm(
  data: Readonly<Record<string, unknown>>,
  closures: Closures,
  today: string,
): Record<string, unknown> {
  const kept = Object.entries(data).filter(([key]) => !LEFT_BEHIND.includes(key));
  const { start, end, repeat, signup, ...rest } = Object.fromEntries(kept);
  const times = timesOf({ start, end, repeat }, closures, today);
  return { ...rest, ...times, ...(isObject(signup) && { signup: withoutDay(signup) }) };
}

function timesOf({ start, end, repeat }: Record<string, unknown>, closures: Closures, today: string): object {
  if (!readMoment(start)?.date || !readMoment(end)) return {};
  const event = { start, ...(end ? { end } : {}), ...(isObject(repeat) && { repeat }) };
  try {
    return moveToNextTerm(event as Pick<Event, 'start' | 'end' | 'repeat'>, closures, today);
  } catch {
    return {};
  }
}

function withoutDay({ by: _, ...signup }: Record<string, unknown>): object {
  return signup;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
