import { type ChildProcess, fork } from 'node:child_process';
import { openTurns } from '../publish/concurrency.ts';

/** How long a process may take, in milliseconds, and how large its heap may grow. */
export interface ProcessLimits {
  timeout: number;
  megabytes: number;
}

/**
 * Runs a task on a file of strangers in a process of its own, so that a large or hostile one neither blocks other requests
 * nor takes all memory: a thread that has none left may end the whole gateway. Two run at once, others wait.
 *
 * Returns the first message of the process; undefined if it took too long or too much memory, or ended without one.
 */
export async function runInLimitedProcess<Outcome>(
  file: URL,
  task: unknown,
  limits: ProcessLimits,
): Promise<Outcome | undefined> {
  return turns.take(() => run<Outcome>(file, task, limits));
}

/** Answers the task of `runInLimitedProcess`, in its process. */
export function answerTask<Task>(answer: (task: Task) => unknown): void {
  process.once('message', async (task: Task) => process.send?.(await answer(task)));
}

// Many large files at once would take all memory too.
const turns = openTurns(2);

async function run<Outcome>(file: URL, task: unknown, { timeout, megabytes }: ProcessLimits) {
  const child = fork(file, {
    // Without the second, garbage of short life takes another hundred megabytes beside them.
    execArgv: [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=4'],
    // It knows no password of the gateway.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    ...{ timeout, killSignal: 'SIGKILL' as const },
  });
  try {
    return await messageOf<Outcome>(child, task);
  } finally {
    child.kill('SIGKILL');
  }
}

function messageOf<Outcome>(child: ChildProcess, task: unknown): Promise<Outcome | undefined> {
  return new Promise((done, failed) => {
    child.once('message', (outcome) => done(outcome as Outcome));
    child.once('exit', () => done(undefined));
    child.once('error', failed);
    // One that has ended already is known by its exit.
    child.send(task as object, () => {});
  });
}
