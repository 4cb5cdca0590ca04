import { cutText, spaceText, tooWide } from './support/layout-faults.ts';
import { pages } from './support/pages.ts';
import { expect, type Page, test } from './support/test.ts';
import { watch } from './support/watch.ts';
import { note, weightOf } from './support/weights.ts';

const MOST_MARKUP = 20_000;
const MOST_FONTS = 50_000;
/** A whole book or a whole week on one page, to print. */
const HEAVY = ['/handbok/hele/', '/ukeprogram/', '/ukeprogram/ansatte/neste/'];

/** What is printed on of a sheet of A4, without its margins, in pixels. */
const SHEET = { width: 695, height: 1032 };

for (const { name, path, scripted, dated, spoken } of pages) {
  test(`${name} fetches little, is used by keyboard, and fits every window`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(path);
    if (!scripted) {
      await test.step('nothing from elsewhere, and no script but that of the dates and of reading aloud', async () => {
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const isExpected = (complaint: string) => path === '/finnes-ikke/' && complaint.includes('404');
        const scripts = seen.scripts.filter((each) => !((dated || spoken) && /\/_astro\/[^/]+\.js$/.test(each)));
        const complaints = seen.complaints.filter((each) => !isExpected(each));
        expect({ ...seen, scripts, complaints }).toMatchObject({
          dialogs: [],
          foreign: [],
          scripts: [],
          complaints: [],
        });
        const own = [
          dated && 'head > [blocking="render"]',
          spoken && 'dugnad-read-aloud + *, main > :has(+ dugnad-today)',
        ].filter(Boolean);
        const others = ['[type="application/ld+json"]', ...own].join(', ');
        await expect(page.locator(`script:not(${others})`)).toHaveCount(0);
      });
      await test.step('no more bytes than it may', async () => {
        const weight = await weightOf(seen.responses);
        note({ path, ...weight });
        if (!HEAVY.includes(path)) expect(weight.markup).toBeLessThan(MOST_MARKUP);
        expect(weight.fonts).toBeLessThan(MOST_FONTS);
      });
    }
    await test.step('the first Tab shows a link that skips to the content', () => expectToSkip(page));
    await test.step('nothing sticks out at the side, from 320 px up', async () => {
      for (const width of [360, 768, 1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await tooWide(page), `${width} px`).toEqual([]);
      }
    });
    await test.step('at 400 % zoom it shows its text, and nothing that stays in place covers it', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await isMainInWindow(page)).toBe(true);
      expect(await shareThatStays(page)).toBeLessThan(0.35);
      expect(await cutText(page)).toEqual([]);
    });
    await test.step('with the spacing that a reader may give a text, nothing sticks out or is cut at 320 px', async () => {
      await spaceText(page);
      expect(await tooWide(page)).toEqual([]);
      expect(await cutText(page)).toEqual([]);
      await spaceText(page, true);
    });
    await test.step('in large print nothing is smaller than 18 points, or sticks out of the sheet', async () => {
      await page.setViewportSize(SHEET);
      await page.emulateMedia({ media: 'print' });
      // A sheet that is designed as one has its own sizes.
      if ((await page.locator('.large-print').count()) === 0) return;
      await page.evaluate(() => (location.hash = '#stor-skrift'));
      // Only what is seen counts: the field of a finger round a link is wider than the sheet.
      expect((await tooWide(page)).filter((each) => each.startsWith('<'))).toEqual([]);
      expect(await smallText(page)).toEqual([]);
    });
  });
}

/** Lists what is printed in less than 18 points. */
function smallText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isText = (each: Element) =>
      [...each.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    const isSmall = (each: Element) => Number.parseFloat(getComputedStyle(each).fontSize) < (18 * 96) / 72 - 0.5;
    return [...document.querySelectorAll('main *')]
      .filter(
        (each) => each.checkVisibility() && !each.closest('.ds-sr-only, script, svg') && isText(each) && isSmall(each),
      )
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

async function expectToSkip(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.locator('.ds-skip-link');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() => {
    const [main, foot] = [document.querySelector('main'), document.querySelector('footer')];
    // A page without links in its content goes on to the foot.
    return Boolean(main?.contains(document.activeElement) || foot?.contains(document.activeElement));
  });
  expect(isInMain).toBe(true);
}

/** Tells whether some of the content is in the window at the top of the page. */
function isMainInWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    const { top, bottom } = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
}

/** Measures how much of the window is covered by what does not scroll away, half-way down the page. */
function shareThatStays(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
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
