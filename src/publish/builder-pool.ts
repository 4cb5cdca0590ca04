import { type BuilderProcess, openBuilderProcess } from './builder-process.ts';
import type { SiteBuilder } from './site/site-builder.ts';

/** How many builds a pool runs. */
export interface PoolSize {
  /** The most builds at the same time. */
  atOnce: number;
  /** The most processes that stay and remember their last site, those in use included. */
  warm: number;
}

/** Builders of many portals that share one machine. */
export interface BuilderPool {
  /** Opens the builder of one portal; `onSearchIndex` is called when its next site will have a newer search index. */
  open: (onSearchIndex?: () => void) => SiteBuilder;
}

/**
 * Opens a pool of builders: builds wait in the order in which they were asked for, so that each portal has its turn
 * before another one has its second. The portal whose last build is longest ago loses its process first; its next
 * build makes everything anew.
 */
export function openBuilderPool({ atOnce, warm }: PoolSize, openProcess = openBuilderProcess): BuilderPool {
  const turns = openTurns(atOnce);
  /** In the order of their last build, the oldest first. */
  const processes = new Set<BuilderProcess>();
  const building = new Set<BuilderProcess>();

  function stopOldest(): void {
    for (const each of processes) {
      if (processes.size <= Math.max(warm, building.size)) return;
      if (building.has(each)) continue;
      each.stop();
      processes.delete(each);
    }
  }

  return {
    open(onSearchIndex) {
      const own = openProcess(onSearchIndex);
      return (order) =>
        turns.take(order.signal, async () => {
          processes.delete(own);
          processes.add(own);
          building.add(own);
          stopOldest();
          try {
            return await own.build(order);
          } finally {
            building.delete(own);
            stopOldest();
          }
        });
    },
  };
}

/** Lets a number of jobs run at a time, in the order in which they came. */
function openTurns(atOnce: number) {
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
    async take<Result>(signal: AbortSignal | undefined, job: () => Promise<Result>): Promise<Result> {
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
