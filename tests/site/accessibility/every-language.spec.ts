import { axeFindings, OF_COLOUR } from '../support/axe.ts';
import { languagePages } from './language-pages.ts';
import { focusFaults, movingParts } from './focus-faults.ts';
import { cutText, spaceText, tooWide } from '../support/layout-faults.ts';
import { expect, type Page, test } from '../support/test.ts';

/** Reduced for all: a page that scrolls smoothly to a link is not measured half-way. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WIDTHS = [320, 768, 1280] as const;
const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
type Colours = keyof typeof COLOURS;

/** What axe finds by the size of the window: all else is the same markup at each. */
const OF_WIDTH = ['target-size', 'scrollable-region-focusable', 'link-in-text-block'];

// Every type of page in every language at every width in all colours would take an hour: a tenth each day, and of that,
// axe reads the whole page at one of the widths. All of it in the deep run.
const isDeep = Boolean(process.env.DUGNAD_DEEP);
const today = isDeep ? undefined : Number(process.env.DUGNAD_DAY);

for (const [index, { path, direction }] of languagePages(today).entries()) {
  test(`${path} is read by everyone, at every width and in all colours`, async ({ page }) => {
    test.setTimeout(isDeep ? 180_000 : 60_000);
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    expect(await movingParts(page)).toEqual([]);
    for (const [number, width] of WIDTHS.entries()) {
      const isWhole = isDeep || (index + (today ?? 0)) % WIDTHS.length === number;
      await page.setViewportSize({ width, height: 800 });
      for (const colours of Object.keys(COLOURS) as Colours[])
        await test.step(`${width} px, ${colours}`, () => expectReadable(page, colours, isWhole));
    }
    await test.step('with the spacing that a reader may give a text', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      await spaceText(page);
      expect(await tooWide(page)).toEqual([]);
      expect(await cutText(page)).toEqual([]);
    });
  });
}

/** Expects a page to be readable in some colours; where not all is looked at, only what the width of the window changes. */
async function expectReadable(page: Page, colours: Colours, isWhole: boolean): Promise<void> {
  const isLight = colours === 'light';
  if (!isLight && !isWhole) return;
  await page.emulateMedia(COLOURS[colours]);
  if (isLight) {
    expect(await tooWide(page), 'too wide').toEqual([]);
    expect(await cutText(page), 'cut text').toEqual([]);
  }
  expect(await focusFaults(page), 'focus').toEqual([]);
  const only = isLight ? OF_WIDTH : OF_COLOUR;
  expect(await axeFindings(page, isLight && isWhole ? {} : { only }), 'axe').toEqual([]);
}
