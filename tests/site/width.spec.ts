import { expect, type Page, test } from '@playwright/test';
import { cutText, tooWide } from './layout-faults.ts';
import { pages } from './pages.ts';

for (const { name, path } of pages) {
  test(`${name} needs no scrolling sideways, from 320 px up`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `${width} px`).toEqual([]);
    }
  });
}

test.describe('on a screen at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const { name, path } of pages) {
    test(`${name} shows its text, and nothing that stays in place covers it`, async ({ page }) => {
      await page.goto(path);
      expect(await tooWide(page)).toEqual([]);
      await expect(page.locator('main')).toBeInViewport();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      expect(await shareThatStays(page)).toBeLessThan(0.35);
      expect(await cutText(page)).toEqual([]);
    });
  }
});

/** Tells how much of the window is covered by what does not scroll away. */
function shareThatStays(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isStuck = (each: Element) => {
      const { position, insetBlockStart } = getComputedStyle(each);
      return (
        position === 'fixed' ||
        (position === 'sticky' && each.getBoundingClientRect().top <= Number.parseFloat(insetBlockStart))
      );
    };
    const stuck = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && isStuck(each));
    const heights = stuck
      .map((each) => each.getBoundingClientRect())
      .filter(({ bottom, top }) => bottom > 0 && top < innerHeight);
    return Math.max(0, ...heights.map(({ height }) => height / innerHeight));
  });
}
