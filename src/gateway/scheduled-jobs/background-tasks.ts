import { errorFacts, type Log } from '../log.ts';

/** A background task that never runs twice at once. */
export interface BackgroundTask {
  /** Requests a run. Requests during a run lead to one more run. */
  request(): void;
  /** Waits for the current run. A failed run that waits for its retry does not count. */
  settled(): Promise<void>;
  stop(): void;
}

/** A task whose last run failed and will be retried. */
export interface FailingTask {
  name: string;
  /** How many times in a row it has failed. */
  failures: number;
  /** The type of the last error. */
  error: string;
}

/** The delay before a failed task is retried, in milliseconds; it doubles each time. */
export interface Retries {
  firstRetry?: number;
  lastRetry?: number;
}

/**
 * Runs all work that no request waits for: errors are caught, logged, shown in `/helse`, and the work is retried.
 * Nothing that runs here can end the process.
 */
export interface BackgroundTasks {
  /** Creates a task that runs when requested. */
  onRequest(name: string, work: Work, retries?: Retries): BackgroundTask;
  /** Runs work at an interval in milliseconds, never twice at once; a failed run is retried on its own schedule. */
  every(name: string, milliseconds: number, work: Work): void;
  /**
   * Runs work once, after all earlier work with the same key, with retries until it succeeds; after a day it is
   * abandoned.
   *
   * `name` is shown in the log and `/helse`; the key may say more and is never shown.
   */
  once(name: string, key: string, work: Work): void;
  failing(): readonly FailingTask[];
  /** Waits for all current runs. */
  settled(): Promise<void>;
  /** Starts nothing new. */
  stop(): void;
}

type Work = () => unknown;

const SECOND = 1000;
const GIVE_UP_AFTER = 24 * 60 * 60 * SECOND;
// So that a full disk does not also fill the memory.
const MAX_QUEUES = 1000;

/** Creates the runner of a gateway's background tasks. */
export function backgroundTasks(log: Log = () => undefined): BackgroundTasks {
  const failing = new Map<string, FailingTask>();
  const tasks = new Set<BackgroundTask>();
  const queues = new Map<string, Queue>();
  let stopped = false;

  function report(name: string, error: unknown): number {
    const failures = (failing.get(name)?.failures ?? 0) + 1;
    const facts = errorFacts(error);
    failing.set(name, { name, failures, error: facts.error });
    log('task-failed', { task: name, failures, ...facts });
    return failures;
  }

  function task(name: string, work: Work, retries: Retries = {}) {
    const made = retryingTask(work, {
      ...retries,
      onFailed: (error) => report(name, error),
      onDone: () => failing.delete(name),
    });
    tasks.add(made);
    return made;
  }

  function once(name: string, key: string, work: Work): void {
    const known = queues.get(`${name} ${key}`);
    if (stopped || (!known && queues.size >= MAX_QUEUES)) {
      log('task-given-up', { task: name });
      return;
    }
    const queue = known ?? newQueue(name, `${name} ${key}`);
    queue.waiting.push({ work, since: performance.now() });
    queue.task.request();
  }

  function newQueue(name: string, key: string): Queue {
    const waiting: Queue['waiting'] = [];
    const queueTask = task(name, async () => {
      for (let next = waiting[0]; next; next = waiting[0]) {
        try {
          await next.work();
        } catch (error) {
          if (performance.now() - next.since < GIVE_UP_AFTER) throw error;
          log('task-given-up', { task: name, ...errorFacts(error) });
        }
        waiting.shift();
      }
      queues.delete(key);
      tasks.delete(queueTask);
    });
    const queue = { waiting, task: queueTask };
    queues.set(key, queue);
    return queue;
  }

  return {
    onRequest: task,
    every(name, milliseconds, work) {
      const repeated = task(name, work);
      const timer = setInterval(() => repeated.requestUnlessRetrying(), milliseconds);
      tasks.add({ ...repeated, stop: () => clearInterval(timer) });
    },
    once,
    failing: () => [...failing.values()],
    async settled() {
      await Promise.all([...tasks].map((each) => each.settled()));
    },
    stop() {
      stopped = true;
      for (const each of tasks) each.stop();
    },
  };
}

interface Queue {
  waiting: { work: Work; since: number }[];
  task: BackgroundTask;
}

interface Outcome {
  onFailed: (error: unknown) => void;
  onDone: () => void;
}

/** Runs work on request, and again after a growing delay when it fails. */
function retryingTask(
  work: Work,
  { firstRetry = SECOND, lastRetry = 60 * SECOND, onFailed, onDone }: Retries & Outcome,
): BackgroundTask & { requestUnlessRetrying: () => void } {
  let running: Promise<void> | undefined;
  let wanted = false;
  let stopped = false;
  let failures = 0;
  let retry: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false;
      try {
        await work();
        failures = 0;
        onDone();
      } catch (error) {
        onFailed(error);
        retry = setTimeout(request, Math.min(firstRetry * 2 ** failures++, lastRetry));
        retry.unref();
      }
    }
    running = undefined;
  }

  function request(): void {
    clearTimeout(retry);
    retry = undefined;
    wanted = true;
    running ??= Promise.resolve().then(run);
  }

  return {
    request,
    requestUnlessRetrying: () => {
      if (!retry) request();
    },
    settled: async () => running,
    stop() {
      stopped = true;
      clearTimeout(retry);
    },
  };
}
