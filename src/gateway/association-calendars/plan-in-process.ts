import type { CalendarInput, CalendarPlan } from '../../imports/calendars/calendar-plan.ts';
import type { CalendarFault } from '../../imports/calendars/ical.ts';
import { runInLimitedProcess } from '../limited-process.ts';

/** The text of a calendar, the language of the site, and what the calendar is compared with. */
export type PlanTask = Omit<CalendarInput, 'calendar' | 'language'> & { text: string; code: string };

export type PlanOutcome = CalendarPlan | { fault: CalendarFault | 'too-slow' };

// A calendar of the largest size takes two seconds.
const TIMEOUT = 30_000;
const MEGABYTES = 256;

/** Reads a calendar and compares it with the entries in a process of its own. */
export async function planInProcess(task: PlanTask, timeout = TIMEOUT): Promise<PlanOutcome> {
  const file = new URL('./plan-worker.ts', import.meta.url);
  const outcome = await runInLimitedProcess<PlanOutcome>(file, task, { timeout, megabytes: MEGABYTES });
  return outcome ?? { fault: 'too-slow' };
}
