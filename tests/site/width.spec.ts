import { expect, type Page, test } from './test.ts';
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

/** Lists what sticks out of the window at the side, without the page itself being able to scroll there. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...wide.map((each) => each.outerHTML.slice(0, 120))];
  });
}

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

/** Lists elements with text that is cut off by their own edges. */
function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (each: Element) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      const hidesX = overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
      const hidesY = overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1;
      return hidesX || hidesY;
    };
    const texts = [...document.querySelectorAll('main *')].filter(
      (each) => each.checkVisibility() && each.textContent?.trim(),
    );
    return texts
      .filter((each) => !each.closest('.ds-sr-only') && isCut(each))
      .map((each) => each.outerHTML.slice(0, 120));
  });
}
