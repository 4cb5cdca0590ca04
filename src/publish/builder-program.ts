/** The program of the process that builds sites: it takes orders, one after another, until its parent ends. */
import type { BuildAnswer, SentOrder } from './builder-process.ts';
import { openSiteBuilder } from './site/site-builder.ts';

const build = openSiteBuilder({ onSearchIndex: () => answer({ searchIndex: true }) });

process.on('message', async (order: SentOrder) => {
  answer(
    await build(order).then(
      (faults) => ({ faults }),
      (error: Error) => ({ reason: error.message }),
    ),
  );
});
// The parent has ended.
process.on('disconnect', () => process.exit());
// A signal to the group is for the parent, which decides whether to wait.
process.on('SIGINT', () => {});

function answer(message: BuildAnswer): void {
  process.send?.(message);
}
