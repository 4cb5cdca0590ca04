import { type DeadlineState, deadlineStates } from '../../schemas/codes.ts';
import { dateOf, daysBetween, type LocalDate, type Moment } from '../time/days.ts';
import { type Applicable, deadlinesToApply, isOpen, type UpcomingDeadline, upcomingDeadlines } from './deadlines.ts';

export interface DeadlineStatus {
  state: DeadlineState;
  /** The present or next deadline. */
  next?: UpcomingDeadline | undefined;
  /** Days until that deadline. */
  daysLeft?: number | undefined;
}

const CLOSING_DAYS = 7;

/** Returns the status of a grant or an award: whether it is open, and when that changes. */
export function deadlineStatus({ rolling, deadlines }: Applicable, now: Moment): DeadlineStatus {
  if (rolling) return { state: 'rolling' };
  const own = deadlinesToApply(deadlines);
  const coming = upcomingDeadlines(own, now);
  const next = coming.find((each) => isOpen(each, now)) ?? coming[0];
  if (!next) return { state: own.some(({ date }) => isThisYear(date, now)) ? 'over' : 'unknown' };
  const isYearly = own.some(({ date, yearly }) => yearly && date === next.original);
  return { state: stateBefore(next, isYearly, now), next, daysLeft: daysUntil(next, now) };
}

/** Compares statuses by urgency: what closes first, always open, what opens next, then the rest. */
export function compareUrgency(a: DeadlineStatus, b: DeadlineStatus): number {
  return rank(a) - rank(b) || (a.next?.date ?? '9').localeCompare(b.next?.date ?? '9');
}

/** Groups items by what an applicant can do, in the order of the codes; what closes soon is among the open ones. */
export function groupByState<Item extends { status: DeadlineStatus }>(items: readonly Item[]) {
  return SHOWN_STATES.map((state) => ({
    state,
    items: items.filter(({ status }) => (status.state === 'closing' ? 'open' : status.state) === state),
  }));
}

const SHOWN_STATES = deadlineStates.filter((state) => state !== 'closing');

function stateBefore(next: UpcomingDeadline, isYearly: boolean, now: Moment): DeadlineState {
  if (isOpen(next, now)) return daysUntil(next, now) <= CLOSING_DAYS ? 'closing' : 'open';
  if (!next.usual) return 'upcoming';
  if (isYearly && !isThisYear(next.opens ?? next.date, now)) return 'over';
  // A deadline that is only `usual` is not known to be closed before it, unless it says when it opens.
  return next.opens ? 'upcoming' : 'unknown';
}

function daysUntil({ date }: UpcomingDeadline, now: Moment): number {
  return daysBetween(dateOf(now), date);
}

function isThisYear(date: LocalDate, now: Moment): boolean {
  return date.slice(0, 4) === now.slice(0, 4);
}

function rank({ state }: DeadlineStatus): number {
  return SHOWN_STATES.indexOf(state === 'closing' ? 'open' : state);
}
