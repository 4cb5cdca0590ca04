import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test.ts';
import { pages } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In the dark nothing but colours is another. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

// The other languages have the same markup and other words: a few of their pages each time, all in the deep run.
const OTHERS = ['/en/', '/en/aktiviteter/sprakkafe/', '/nn/hjelp/', '/en/om/personvern/'];
const ALL = ['/nn', '/en'].flatMap((prefix) => pages.map(({ path }) => prefix + path));
const others = (process.env.DUGNAD_DEEP ? ALL : OTHERS).map((path) => ({ name: path, path }));

for (const { name, path } of [...pages, ...others]) {
  test(`axe finds nothing on ${name}, on a phone and a screen, in light and dark`, async ({ page }) => {
    test.setTimeout(path.endsWith('/handbok/hele/') ? 240_000 : 90_000);
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
