import { Worker } from 'node:worker_threads';
import type { CalendarInput, CalendarPlan } from '../../imports/calendars/calendar-plan.ts';
import type { CalendarFault } from '../../imports/calendars/ical.ts';

/** The text of a calendar, the language of the site, and what the calendar is compared with. */
export type PlanTask = Omit<CalendarInput, 'calendar' | 'language'> & { text: string; code: string };

export type PlanOutcome = CalendarPlan | { fault: CalendarFault | 'too-slow' };

// A calendar of the largest size takes two seconds.
const TIMEOUT = 30_000;
const MAX_MEGABYTES = 256;

/**
 * Reads a calendar and compares it with the entries in a thread of its own, so that a large or hostile one neither blocks
 * other requests nor takes all memory.
 */
export async function planInThread(task: PlanTask, timeout = TIMEOUT): Promise<PlanOutcome> {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  });
  const { promise, resolve, reject } = Promise.withResolvers<PlanOutcome>();
  const timer = setTimeout(() => resolve({ fault: 'too-slow' }), timeout);
  worker.once('message', resolve);
  worker.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ fault: 'too-slow' }) : reject(error),
  );
  worker.once('exit', (code) => reject(new Error(`The thread that reads a calendar ended with ${code}.`)));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
