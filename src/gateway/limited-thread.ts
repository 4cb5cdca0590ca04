import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** How long a thread may take, in milliseconds, and how large its heap may grow. */
export interface ThreadLimits {
  timeout: number;
  megabytes: number;
}

/**
 * Runs a task on a file of strangers in a thread of its own, so that a large or hostile one neither blocks other requests
 * nor takes all memory. Returns the first message of the thread; undefined if it took too long or too much memory.
 */
export async function runInLimitedThread<Outcome>(
  file: URL,
  task: unknown,
  { timeout, megabytes }: ThreadLimits,
): Promise<Outcome | undefined> {
  const worker = new Worker(file, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const ended = new AbortController();
  const { signal } = ended;
  try {
    return await Promise.race([messageOf<Outcome>(worker, signal), pause(timeout, undefined, { signal })]);
  } finally {
    ended.abort();
    await worker.terminate();
  }
}

async function messageOf<Outcome>(worker: Worker, signal: AbortSignal): Promise<Outcome | undefined> {
  try {
    const [outcome] = (await once(worker, 'message', { signal })) as [Outcome];
    return outcome;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined;
    throw error;
  }
}
