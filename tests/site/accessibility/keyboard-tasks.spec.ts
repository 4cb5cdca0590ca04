import { PressCounter } from './press-counter.ts';
import { expect, type Locator, type Page, test } from '../support/test.ts';

/** Five things that people come for, by the keyboard alone, from the front page, and the most presses of a key. */
const TASKS: { title: string; most: number; run: (page: Page, keys: PressCounter) => Promise<void> }[] = [
  {
    title: "find Tuesday's activity",
    most: 16,
    async run(page, keys) {
      await keys.follow(page.getByRole('banner').getByRole('link', { name: 'Aktiviteter' }));
      await keys.skip();
      await keys.follow(page.getByRole('navigation', { name: 'Velg dag' }).getByRole('link', { name: /tirsdag/ }));
      await keys.follow(page.locator('main').getByRole('link', { name: 'Språkkafé' }).first());
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Språkkafé');
    },
  },
  {
    title: 'subscribe to the calendar',
    most: 21,
    async run(page, keys) {
      await keys.follow(page.getByRole('banner').getByRole('link', { name: 'Aktiviteter' }));
      await keys.skip();
      await keys.follow(page.getByRole('link', { name: 'Få alt som skjer i din egen kalender' }));
      await keys.tabTo(page.getByRole('link', { name: 'iPhone og Mac (Alt som skjer)' }));
    },
  },
  {
    title: 'find a room for 50',
    most: 19,
    async run(page, keys) {
      await keys.follow(page.getByRole('banner').getByRole('link', { name: 'Lokaler' }));
      await keys.skip();
      // Where a room for most people comes first, the first of these has seats for 50.
      await keys.follow(
        page
          .locator('main')
          .getByRole('link', { name: /^30–100/ })
          .first(),
      );
      await keys.follow(nextLinkAfter(page.locator(':target')));
      const [, seats] = /(\d+)\s(?:plasser )?ved bord/.exec((await page.locator('main').textContent()) ?? '') ?? [];
      expect(Number(seats)).toBeGreaterThanOrEqual(50);
    },
  },
  {
    title: 'read the next grant deadline',
    most: 16,
    async run(page, keys) {
      await keys.follow(page.getByRole('banner').getByRole('link', { name: 'Tilskudd' }));
      await keys.skip();
      await keys.follow(page.locator('main').getByRole('link', { name: /^Åpne nå/ }));
      await keys.follow(nextLinkAfter(page.locator('#open')));
      await expect(page.locator('main')).toContainText(/[Ff]rist/);
    },
  },
  {
    title: 'call about help',
    most: 11,
    async run(page, keys) {
      await keys.follow(page.getByRole('banner').getByRole('link', { name: 'Få hjelp' }));
      await keys.skip();
      await keys.tabTo(page.locator('main a[href^="tel:"]').first());
    },
  },
];

/** Returns the first link of the rows below a heading. */
function nextLinkAfter(heading: Locator): Locator {
  return heading.locator('xpath=following::li[contains(@class, "row")]').locator('a').first();
}

for (const { title, most, run } of TASKS) {
  test(`by the keyboard alone one can ${title}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/');
    const keys = new PressCounter(page);
    await run(page, keys);
    console.log(`${keys.presses} presses to ${title}: ${keys.log.join(', ')}`);
    expect(keys.presses).toBeLessThanOrEqual(most);
  });
}
