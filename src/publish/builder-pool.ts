import { type BuilderProcess, openBuilderProcess } from './builder-process.ts';
import { openTurns } from './concurrency.ts';
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
        turns.take(async () => {
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
        }, order.signal);
    },
  };
}
