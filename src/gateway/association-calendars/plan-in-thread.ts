import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CalendarInput, CalendarPlan } from '../../imports/calendars/calendar-plan.ts';
import type { CalendarFault } from '../../imports/calendars/ical.ts';

/** The text of a calendar, the language of the site, and what the calendar is compared with. */
export type PlanTask = Omit<CalendarInput, 'calendar' | 'language'> & { text: string; code: string };

export type PlanOutcome = CalendarPlan | { fault: CalendarFault | 'too-slow' };

// A calendar of the largest size takes two seconds.
const TIMEOUT = 30_000;
const MAX_MEGABYTES = 256;
const TOO_SLOW: PlanOutcome = { fault: 'too-slow' };

/**
 * Reads a calendar and compares it with the entries in a thread of its own, so that a large or hostile one neither blocks
 * other requests nor takes all memory.
 */
export async function planInThread(task: PlanTask, timeout = TIMEOUT): Promise<PlanOutcome> {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  });
  const ended = new AbortController();
  const { signal } = ended;
  try {
    return await Promise.race([answerOf(worker, signal), pause(timeout, TOO_SLOW, { signal })]);
  } finally {
    ended.abort();
    await worker.terminate();
  }
}

async function answerOf(worker: Worker, signal: AbortSignal): Promise<PlanOutcome> {
  try {
    const [outcome] = (await once(worker, 'message', { signal })) as [PlanOutcome];
    return outcome;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return TOO_SLOW;
    throw error;
  }
}
