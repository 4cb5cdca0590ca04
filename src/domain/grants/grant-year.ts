import { dateOf, type LocalDate, type Moment } from '../time/days.ts';
import { applicationWindows } from './application-windows.ts';
import { deadlineStatus } from './deadline-status.ts';
import type { Applicable } from './deadlines.ts';
import { addMonths } from '../time/zoned.ts';

/** A month in the year table: whether the grant is open, and a deadline in that month. */
export interface GrantMonth {
  month: string;
  /** The first and last day of the month on which people can apply, 1–31. */
  open?: { from: number; to: number };
  due?: { day: number; soon: boolean; usual: boolean };
}

/** Lists a grant's months, starting with the present one. */
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

function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}
