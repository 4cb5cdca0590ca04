/** The program of the process that builds sites: it takes orders, one after another, until its parent ends. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BuildAnswer, SentOrder } from './builder-process.ts';
import type { SearchState } from './site/search.ts';
import { openSiteBuilder } from './site/site-builder.ts';

const build = openSiteBuilder({ onSearchIndex: () => answer({ searchIndex: true }) });

// What a build leaves behind is given back to the system once no other one follows. An order that comes while that is
// done waits for some tenths of a second, so people who edit one entry after another are let alone.
const IDLE = 10_000;
let orders = 0;

process.on('message', async (order: SentOrder) => {
  orders += 1;
  const own = orders;
  let search: SearchState = 'current';
  const onSearch = (state: SearchState) => {
    search = state;
  };
  answer(
    await build({ ...order, onSearch, onProgress: (progress) => answer({ progress }) }).then(
      (faults) => ({ faults, search }),
      (error: Error) => ({ reason: error.message }),
    ),
  );
  await pause(IDLE);
  // This kind of collection also gives back the pages that it empties.
  if (own === orders) globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
});
// The parent has ended.
process.on('disconnect', () => process.exit());
// A signal to the group is for the parent, which decides whether to wait.
process.on('SIGINT', () => {});

function answer(message: BuildAnswer): void {
  process.send?.(message);
}
