import { pages } from './support/pages.ts';
import { expect, type Page, test } from './support/test.ts';

/** Pages, each with a later moment when its script hides rows or adds a button in the window of a phone. */
const LATER = {
  '/': '2026-11-21T22:00',
  '/aktiviteter/': '2026-11-22T22:00',
  '/aktiviteter/sprakkafe/': '2026-11-25T08:00',
  '/kalender/2026-11/': '2026-11-22T08:00',
};
const MOST_SHIFT = 0.02;

test.describe('on a phone with a slow connection', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [path, later] of Object.entries(LATER)) {
    test(`nothing moves on ${path} when its font comes after its text`, async ({ page }) => {
      const { painted } = await watchShifts(page);
      let askedFor = 0;
      await page.route('**/*.woff2', async (route) => {
        askedFor++;
        await painted;
        await route.continue();
      });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(askedFor).toBeGreaterThan(0);
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
    });

    test(`nothing moves on ${path} when it was made long before and its script comes last`, async ({ page }) => {
      await page.clock.setFixedTime(`${later}:00+01:00`);
      const { painted } = await watchShifts(page);
      // A page that does not wait for its script is painted long before it has come.
      const { promise: late, resolve: come } = Promise.withResolvers<void>();
      await page.route('**/_astro/*.js', async (route) => {
        await Promise.race([painted, late]);
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await page.locator('footer').waitFor({ state: 'attached' });
      await page.waitForTimeout(300);
      come();
      await painted;
      await page.waitForLoadState('load');
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
    });
  }
});

test('each type of page has one style sheet', async ({ request }) => {
  const found = await Promise.all(
    pages.map(async ({ path }) => {
      const html = await (await request.get(path)).text();
      return [path, html.match(/<link rel="stylesheet"/g)?.length];
    }),
  );
  expect(found).toEqual(pages.map(({ path }) => [path, 1]));
});

/** Adds up how much a page moves, from its next address on. Returns what is settled by its first paint. */
async function watchShifts(page: Page): Promise<{ painted: Promise<void> }> {
  const { promise: painted, resolve } = Promise.withResolvers<void>();
  await page.exposeFunction('painted', resolve);
  await page.addInitScript(() => {
    const shared = globalThis as unknown as { shift: number; painted: () => void };
    shared.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shared.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver(() => shared.painted()).observe({ type: 'paint', buffered: true });
  });
  return { painted };
}

/** Returns how much the page has moved when all is drawn. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shift: number }).shift;
  });
}
