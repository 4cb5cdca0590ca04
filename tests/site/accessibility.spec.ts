import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In the dark nothing but colours is another. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

for (const { name, path } of pages) {
  test(`axe finds nothing on ${name}, on a phone and a screen, in light and dark`, async ({ page }) => {
    test.slow(path === '/handbok/hele/', 'a whole book on one page');
    await page.goto(path);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await findings(new AxeBuilder({ page }).withTags(TAGS)), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(new AxeBuilder({ page }).withRules(OF_COLOUR)), `${width} px, dark`).toEqual([]);
    }
  });
}

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
