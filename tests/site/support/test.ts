import { test as base } from '@playwright/test';

export * from '@playwright/test';

/** A test in a browser that has the clock of the sample, which is shown as on that day. */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.clock.setFixedTime('2026-11-21T10:00:00+01:00');
    await use(context);
  },
});
