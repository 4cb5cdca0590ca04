import type { DeadlineLevel } from '../schemas/codes.ts';
import type { Deadline } from '../schemas/deadline.ts';
import { dateOf, daysBetween, type LocalDate, type Moment, timeOf } from './days.ts';
import { addMonths, addYears } from './zoned.ts';

/** A deadline still to come. `usual` means the same day as an earlier year, not yet confirmed. */
export interface UpcomingDeadline {
  date: LocalDate;
  time?: string | undefined;
  opens?: LocalDate | undefined;
  level: DeadlineLevel;
  usual: boolean;
  /** The date that stands in the content, which names the deadline for good. */
  original: LocalDate;
}

/** What people can send something in to: a grant to apply for, an award to nominate for. */
export interface Applicable {
  /** Always open, whatever its deadlines. */
  rolling?: boolean | undefined;
  deadlines: readonly Deadline[];
}

/** `closing` is open with a week or less to go; `unknown` has no date to go by, only words. */
export type DeadlineState = 'rolling' | 'open' | 'closing' | 'closed' | 'unknown';

export interface DeadlineStatus {
  state: DeadlineState;
  next?: UpcomingDeadline | undefined;
  daysLeft?: number | undefined;
}

const CLOSING_DAYS = 7;

/**
 * Lists the deadlines that have not passed, nearest first.
 *
 * A yearly one that has passed stands on the same day next year, unconfirmed.
 */
export function upcomingDeadlines(deadlines: readonly Deadline[], now: Moment): UpcomingDeadline[] {
  return deadlines.flatMap((deadline) => upcoming(deadline, now)).sort((a, b) => (closesAt(a) < closesAt(b) ? -1 : 1));
}

/** Tells where a grant or an award stands: whether it takes anything in now, and when that ends. */
export function deadlineStatus({ rolling, deadlines }: Applicable, now: Moment): DeadlineStatus {
  if (rolling) return { state: 'rolling' };
  const own = forApplicants(deadlines);
  if (own.length === 0) return { state: 'unknown' };
  const coming = upcomingDeadlines(own, now);
  const next = coming.find((each) => isOpen(each, now)) ?? coming[0];
  if (!next) return { state: 'closed' };
  const daysLeft = daysBetween(dateOf(now), next.date);
  if (!isOpen(next, now)) return { state: 'closed', next, daysLeft };
  return { state: daysLeft <= CLOSING_DAYS ? 'closing' : 'open', next, daysLeft };
}

/** Orders them as an applicant needs them: what closes first, then what is always open, then what is closed. */
export function byUrgency(a: DeadlineStatus, b: DeadlineStatus): number {
  return rank(a) - rank(b) || (a.next?.date ?? '9').localeCompare(b.next?.date ?? '9');
}

/** A month of the year table: whether the grant is open in it, and a deadline that falls in it. */
export interface GrantMonth {
  month: string;
  /** The first and last day of the month on which it can be applied for, 1–31. */
  open?: { from: number; to: number };
  due?: { day: number; soon: boolean; usual: boolean };
}

/** Draws one grant over the months that start with the present one. */
export function grantMonths(grant: Applicable, now: Moment, months = 12): GrantMonth[] {
  const today = dateOf(now);
  const soon = deadlineStatus(grant, now);
  const windows = applicationWindows(grant, now, addMonths(`${today.slice(0, 7)}-01`, months));
  return Array.from({ length: months }, (_, index) => addMonths(`${today.slice(0, 7)}-01`, index)).map((first) => {
    const last = addMonths(first, 1);
    const inMonth = windows.filter(({ from, to }) => from < last && to >= first);
    const due = inMonth.find(({ to, rolling }) => !rolling && to < last);
    const open = inMonth.filter(({ shown }) => shown);
    const from = Math.min(...open.map((each) => (each.from < first ? 1 : dayOfMonth(each.from))));
    const to = Math.max(...open.map((each) => (each.to < last ? dayOfMonth(each.to) : 31)));
    return {
      month: first.slice(0, 7),
      ...(open.length > 0 && { open: { from, to } }),
      ...(due && {
        due: {
          day: dayOfMonth(due.to),
          soon: soon.state === 'closing' && soon.next?.date === due.to,
          usual: due.usual,
        },
      }),
    };
  });
}

interface ApplicationWindow {
  from: LocalDate;
  to: LocalDate;
  rolling: boolean;
  usual: boolean;
  /** Whether the time before the deadline is known to be open, so that a bar can be drawn. */
  shown: boolean;
}

function applicationWindows({ rolling, deadlines }: Applicable, now: Moment, end: LocalDate): ApplicationWindow[] {
  const today = dateOf(now);
  if (rolling) return [{ from: '0000-01-01', to: '9999-12-31', rolling, usual: false, shown: true }];
  const applicable = forApplicants(deadlines);
  const nearest = upcomingDeadlines(applicable, now);
  const yearly = new Set(applicable.filter((deadline) => deadline.yearly).map(({ date }) => date));
  const later = nearest
    .filter(({ original }) => yearly.has(original))
    .map((each) => ({
      ...each,
      date: addYears(each.date, 1),
      opens: each.opens && addYears(each.opens, 1),
      usual: true,
    }));
  return [...nearest, ...later]
    .filter(({ opens, date }) => (opens ?? date) < end)
    .map(({ opens, date, usual }) => {
      const shown = Boolean(opens) || !usual;
      return { from: opens ?? (usual ? date : today), to: date, rolling: false, usual, shown };
    });
}

// Where the municipality has a deadline of its own, that is the one an association must keep; the national one is
// then between the municipality and the state.
function forApplicants(deadlines: readonly Deadline[]): Deadline[] {
  const local = deadlines.filter(({ level }) => level === 'local');
  return local.length > 0 ? local : deadlines.filter(({ level }) => level === 'national');
}

function upcoming({ date, time, opens, level, yearly, confirmed }: Deadline, now: Moment): UpcomingDeadline[] {
  const kept = { time, level, original: date };
  if (!hasPassed(date, time, now)) return [{ ...kept, date, opens, usual: !confirmed }];
  if (!yearly) return [];
  let years = Math.max(1, Number(now.slice(0, 4)) - Number(date.slice(0, 4)));
  if (hasPassed(addYears(date, years), time, now)) years += 1;
  return [{ ...kept, date: addYears(date, years), opens: opens && addYears(opens, years), usual: true }];
}

function hasPassed(date: LocalDate, time: string | undefined, now: Moment): boolean {
  return date < dateOf(now) || (date === dateOf(now) && time !== undefined && time <= timeOf(now));
}

// Of a deadline that is only usual, nobody knows that it is open unless it says when it opens.
function isOpen({ opens, usual }: UpcomingDeadline, now: Moment): boolean {
  return opens ? opens <= dateOf(now) : !usual;
}

// Without a time, a deadline lasts to midnight.
function closesAt({ date, time = '24:00' }: UpcomingDeadline): string {
  return `${date}T${time}`;
}

function rank({ state, next }: DeadlineStatus): number {
  if (state === 'open' || state === 'closing') return 0;
  if (state === 'rolling' || state === 'unknown') return 1;
  return next ? 2 : 3;
}

function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}
