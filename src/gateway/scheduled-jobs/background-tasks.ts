import { faultFacts, type Log } from '../log.ts';

/** Work that is done beside everything else, one round at a time. */
export interface BackgroundTask {
  /** Asks for a round. Whatever is asked for while one is going on is done in one more. */
  request(): void;
  /** Waits until nothing is going on. What failed and waits to be tried again does not count. */
  settled(): Promise<void>;
  stop(): void;
}

/** A task whose last try failed, and that is tried again. */
export interface FailingTask {
  name: string;
  /** How many times in a row it has failed. */
  failures: number;
  /** What kind of error the last one was. */
  error: string;
}

/** How long to wait before a failed task is tried again, in milliseconds: twice as long each time. */
export interface Retries {
  firstRetry?: number;
  lastRetry?: number;
}

/**
 * The one way to do anything that no request waits for: what it throws is caught, logged, shown in `/helse`, and tried
 * again. Nothing that is done here can end the process.
 */
export interface BackgroundTasks {
  /** Makes a task that is done when it is asked for. */
  onRequest(name: string, work: Work, retries?: Retries): BackgroundTask;
  /** Does work each so many milliseconds, never twice at once; what failed is tried again sooner or later than that. */
  every(name: string, milliseconds: number, work: Work): void;
  /**
   * Does work once, behind all that waits under the same key, and again until it succeeds; after a day it is given up.
   *
   * `name` is what the log and `/helse` call it; the key may say more, and is told to nobody.
   */
  once(name: string, key: string, work: Work): void;
  failing(): readonly FailingTask[];
  /** Waits until nothing is going on. */
  settled(): Promise<void>;
  /** Begins nothing new. */
  stop(): void;
}

type Work = () => unknown;

const SECOND = 1000;
const GIVE_UP_AFTER = 24 * 60 * 60 * SECOND;
// So that a disk that is full for long does not fill the memory too.
const MAX_QUEUES = 1000;

/** Makes the runner of a gateway's background tasks. */
export function backgroundTasks(log: Log = () => undefined): BackgroundTasks {
  const failing = new Map<string, FailingTask>();
  const tasks = new Set<BackgroundTask>();
  const queues = new Map<string, Queue>();
  let stopped = false;

  function report(name: string, error: unknown): number {
    const failures = (failing.get(name)?.failures ?? 0) + 1;
    const facts = faultFacts(error);
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
          log('task-given-up', { task: name, ...faultFacts(error) });
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

/** Does work when it is asked for, and after a while when it has failed: later each time. */
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
