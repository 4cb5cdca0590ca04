import { setTimeout as pause } from 'node:timers/promises';

/** Enough to keep the disk busy, few enough that a server in the same process still answers. */
const CONCURRENCY = 8;

/** Does some work for each item, several at a time. */
export async function forEachConcurrently<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const shared = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = shared.next(); !next.done; next = shared.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}

/** Jobs that wait for each other. */
export interface Turns {
  /** Runs a job when its turn has come. A signal that is aborted before takes it out of the line. */
  take<Result>(job: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
}

/**
 * Lets a number of jobs run at a time, in the order in which they came; one that fails keeps no other waiting. One that
 * takes longer than `longest`, in milliseconds, gives up its turn and goes on beside the others.
 */
export function openTurns(atOnce: number, { longest }: { longest?: number } = {}): Turns {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  async function turn(signal: AbortSignal | undefined): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = () => {
      waiting.splice(waiting.indexOf(begin), 1);
      reject(signal?.reason);
    };
    const begin = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    waiting.push(begin);
    signal?.addEventListener('abort', leave, { once: true });
    await promise;
  }

  // The turn goes to the next in line, so that nobody who comes just now is before them.
  function passOn(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return {
    async take(job, signal) {
      signal?.throwIfAborted();
      await turn(signal);
      const end = once(passOn);
      const ended = new AbortController();
      const late = longest === undefined ? undefined : runAfter(longest, end, ended.signal);
      try {
        signal?.throwIfAborted();
        return await job();
      } finally {
        ended.abort();
        end();
        await late;
      }
    },
  };
}

/** Does some work after a time in milliseconds, unless it is stopped before; nothing waits for it to end the process. */
async function runAfter(milliseconds: number, work: () => void, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal, ref: false }).then(work, () => undefined);
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
