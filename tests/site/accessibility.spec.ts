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

// Each day a phone in the light and a screen in the dark; both in both in the deep run.
const SCHEMES = { 360: ['light'], 1280: ['dark'] } as const;
const BOTH = { 360: ['light', 'dark'], 1280: ['light', 'dark'] } as const;
const schemes = Object.entries(process.env.DUGNAD_DEEP ? BOTH : SCHEMES);

for (const { name, path } of [...pages, ...others]) {
  test(`axe finds nothing on ${name}, on a phone and a screen, in light and dark`, async ({ page }) => {
    test.setTimeout(path.endsWith('/handbok/hele/') ? 240_000 : 90_000);
    await page.goto(path);
    for (const [width, colourSchemes] of schemes) {
      await page.setViewportSize({ width: Number(width), height: 800 });
      for (const colourScheme of colourSchemes) {
        await page.emulateMedia({ colorScheme: colourScheme });
        const axe = new AxeBuilder({ page });
        const asked = colourScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(OF_COLOUR);
        expect(await findings(asked), `${width} px, ${colourScheme}`).toEqual([]);
      }
    }
  });
}

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
