import { Worker } from 'node:worker_threads';
import type { ContentFile, ValidationReport } from '../../entries/validate-content.ts';

/** All content of a commit, the paths of its pictures, and the language of the problems. */
export interface ValidationTask {
  files: readonly ContentFile[];
  pictures: readonly string[];
  code: string;
}

interface PendingTask {
  resolve: (report: ValidationReport) => void;
  reject: (error: Error) => void;
}

/** A thread and its unanswered tasks, in order. */
interface Thread {
  worker: Worker;
  pending: PendingTask[];
}

let thread: Thread | undefined;

/**
 * Validates content in a worker thread: for a whole municipality it takes seconds, which would block all other
 * requests. The thread is reused, since starting one costs more than validating a small portal. When it ends, all
 * pending tasks are rejected and the next task starts a new one.
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
  worker.on('message', (report: ValidationReport) => {
    pending.shift()?.resolve(report);
    // An idle thread does not keep the process alive.
    if (pending.length === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`The thread that validates content ended with ${code}.`)));
  return started;
}
