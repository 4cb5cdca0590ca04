import type { DeadlineLevel } from '../../schemas/codes.ts';
import type { Deadline } from '../../schemas/fields/deadline.ts';
import { dateOf, type LocalDate, type Moment, timeOf } from '../time/days.ts';
import { addYears } from '../time/zoned.ts';

/** A future deadline. `usual` means the same day as in an earlier year, not yet confirmed. */
export interface UpcomingDeadline {
  date: LocalDate;
  time?: string | undefined;
  opens?: LocalDate | undefined;
  level: DeadlineLevel;
  usual: boolean;
  /** The date written in the content, which identifies the deadline. */
  original: LocalDate;
}

/** Something people can apply or nominate for: a grant or an award. */
export interface Applicable {
  /** Always open, regardless of deadlines. */
  rolling?: boolean | undefined;
  deadlines: readonly Deadline[];
}

/**
 * Lists the deadlines that have not passed, nearest first.
 *
 * A passed yearly deadline is listed on the same day next year, unconfirmed.
 */
export function upcomingDeadlines(deadlines: readonly Deadline[], now: Moment): UpcomingDeadline[] {
  return deadlines.flatMap((deadline) => upcoming(deadline, now)).sort((a, b) => (closesAt(a) < closesAt(b) ? -1 : 1));
}

/**
 * Lists the deadlines that an applicant must meet.
 *
 * The municipality's own deadline if there is one; the national one is then between the municipality and the state.
 */
export function deadlinesToApply(deadlines: readonly Deadline[]): Deadline[] {
  const local = deadlines.filter(({ level }) => level === 'local');
  return local.length > 0 ? local : deadlines.filter(({ level }) => level === 'national');
}

/** Checks whether a deadline is known to be open; a `usual` one only if it says when it opens. */
export function isOpen({ opens, usual }: UpcomingDeadline, now: Moment): boolean {
  return opens ? opens <= dateOf(now) : !usual;
}

function upcoming({ date, time, opens, level, yearly, confirmed }: Deadline, now: Moment): UpcomingDeadline[] {
  const kept = { time, level, original: date };
  if (!hasPassed({ date, time }, now)) return [{ ...kept, date, opens, usual: !confirmed }];
  if (!yearly) return [];
  let years = Math.max(1, Number(now.slice(0, 4)) - Number(date.slice(0, 4)));
  if (hasPassed({ date: addYears(date, years), time }, now)) years += 1;
  return [{ ...kept, date: addYears(date, years), opens: opens && addYears(opens, years), usual: true }];
}

function hasPassed({ date, time }: Pick<Deadline, 'date' | 'time'>, now: Moment): boolean {
  return date < dateOf(now) || (date === dateOf(now) && time !== undefined && time <= timeOf(now));
}

// Without a time, a deadline lasts until midnight.
function closesAt({ date, time = '24:00' }: UpcomingDeadline): string {
  return `${date}T${time}`;
}
