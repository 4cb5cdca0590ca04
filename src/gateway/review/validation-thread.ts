import { Worker } from 'node:worker_threads';
import type { ContentFile, ValidationReport } from '../../entries/validate-content.ts';

/** All content of a commit, the paths of its pictures, and the language of what is said about them. */
export interface ValidationTask {
  files: readonly ContentFile[];
  pictures: readonly string[];
  code: string;
}

interface PendingTask {
  resolve: (judgement: ValidationReport) => void;
  reject: (error: Error) => void;
}

/** A thread and whom it owes an answer, in the order in which they asked. */
interface Thread {
  worker: Worker;
  pending: PendingTask[];
}

let thread: Thread | undefined;

/**
 * Judges content in a thread of its own: of a whole municipality it takes seconds, in which nobody could sign in or
 * save. The thread is kept, since starting one costs more than judging a small portal. When it ends, all who wait are
 * told, and the next task starts another.
 */
export function validateInThread(task: ValidationTask): Promise<ValidationReport> {
  thread ??= startThread();
  const { worker, pending } = thread;
  return new Promise((resolve, reject) => {
    pending.push({ resolve, reject });
    worker.ref();
    worker.postMessage(task);
  });
}

function startThread(): Thread {
  const started: Thread = { worker: new Worker(new URL('./validation-worker.ts', import.meta.url)), pending: [] };
  const { worker, pending } = started;
  const end = (error: Error) => {
    if (thread === started) thread = undefined;
    for (const { reject } of pending.splice(0)) reject(error);
  };
  worker.on('message', (judgement: ValidationReport) => {
    pending.shift()?.resolve(judgement);
    // A thread without work does not keep the process alive.
    if (pending.length === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`The thread that judges content ended with ${code}.`)));
  return started;
}
