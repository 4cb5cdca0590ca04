import { moveToNextTerm } from '../domain/events/next-term.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Event } from '../schemas/event.ts';
import { readMoment } from './moment-form.ts';

/** Fields that are not copied: system fields and everything about the old dates. */
const NOT_COPIED = ['id', 'updated', 'checked', 'changes', 'cancelled'];

/**
 * Returns an event's form values for the next term. `today` is a date.
 *
 * Times that cannot be computed are left out.
 */
export function copyForNextTerm(
  data: Readonly<Record<string, unknown>>,
  closures: Closures,
  today: string,
): Record<string, unknown> {
  const copied = Object.entries(data).filter(([key]) => !NOT_COPIED.includes(key));
  const { start, end, repeat, signup, ...rest } = Object.fromEntries(copied);
  const times = timesOf({ start, end, repeat }, closures, today);
  return { ...rest, ...times, ...(isObject(signup) && { signup: withoutDeadline(signup) }) };
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

function withoutDeadline({ by: _, ...signup }: Record<string, unknown>): object {
  return signup;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
