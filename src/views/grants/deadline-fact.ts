import type { DeadlineStatus } from '../../domain/grants/deadline-status.ts';
import type { UpcomingDeadline } from '../../domain/grants/deadlines.ts';
import { capitalise, clock, longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { Badge } from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';
import { deadlineBadge, timeLeft } from './deadline-text.ts';

/** The deadline of a grant or an award, on its page. */
export interface DeadlineFact {
  /** The day, if it is known. */
  text?: string | undefined;
  time?: string | undefined;
  badge: Badge;
  /** The time left before an open deadline. */
  left?: string | undefined;
}

/** Returns the deadline of a grant or an award for its page. */
export function deadlineFact({ portal: { now }, language }: ViewContext, status: DeadlineStatus): DeadlineFact {
  const { next } = status;
  return {
    text: next && dayText(language, next, now),
    time: next && timeText(language, next),
    badge: deadlineBadge(language, status, now),
    left: timeLeft(language, status),
  };
}

/** Returns the time of day of a deadline, if it has one: «kl. 15.00». */
export function timeText(language: Language, { time }: Pick<UpcomingDeadline, 'time'>): string | undefined {
  return time && fill(language.words.grants.atTime, { time: clock(language, time) });
}

function dayText(language: Language, { date, usual }: UpcomingDeadline, now: string): string {
  const day = longDate(language, date, now);
  return usual ? fill(language.words.grants.usual, { date: day }) : capitalise(day);
}
