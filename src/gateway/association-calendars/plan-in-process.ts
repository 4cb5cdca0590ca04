import type { CalendarInput, CalendarPlan } from '../../imports/calendars/calendar-plan.ts';
import type { CalendarFault } from '../../imports/calendars/ical.ts';
import { runInLimitedProcess } from '../limited-process.ts';

/** The text of a calendar, and what the calendar is compared with. */
export type PlanTask = Omit<CalendarInput, 'calendar'> & { text: string };

export type PlanOutcome = CalendarPlan | { fault: CalendarFault | 'too-slow' };

// A calendar of the largest size takes a second and a half, and 100 MB.
const TIMEOUT = 30_000;
const MEGABYTES = 128;

/** Reads a calendar and compares it with the entries in a process of its own. */
export async function planInProcess(task: PlanTask, timeout = TIMEOUT): Promise<PlanOutcome> {
  const file = new URL('./plan-worker.ts', import.meta.url);
  // All texts of a language would take longer to send than a calendar takes to read.
  const { imports } = task.language.words;
  const sent: PlanTask = { ...task, language: { words: { imports } } };
  const outcome = await runInLimitedProcess<PlanOutcome>(file, sent, { timeout, megabytes: MEGABYTES });
  return outcome ?? { fault: 'too-slow' };
}
