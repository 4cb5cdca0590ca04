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

/** Lets a number of jobs run at a time, in the order in which they came. */
export function openTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  async function turn(signal: AbortSignal | undefined): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = () => {
      waiting.splice(waiting.indexOf(resolve), 1);
      reject(signal?.reason);
    };
    waiting.push(resolve);
    signal?.addEventListener('abort', leave, { once: true });
    await promise.finally(() => signal?.removeEventListener('abort', leave));
  }

  return {
    async take(job, signal) {
      signal?.throwIfAborted();
      await turn(signal);
      try {
        return await job();
      } finally {
        // The turn goes to the next in line, so that nobody who comes just now is before them.
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
