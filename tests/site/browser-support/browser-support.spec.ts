import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { scriptFeatures } from './script-features.ts';
import { styleFeatures } from './style-features.ts';
import { lackingIn, readTargets } from './targets.ts';
import { filesOf, TEST_SITE } from '../support/pages.ts';
import { expect as expectOf, test } from '../support/test.ts';

const targets = readTargets();

/** What some targets lack, and what readers have there instead. */
const STYLE_FALLBACKS: Record<string, string> = {
  '@font-face ascent-override': 'the fallback face is a little higher until the own one is loaded',
  '@font-face descent-override': 'as ascent-override',
  '@font-face line-gap-override': 'as ascent-override',
  '@font-face size-adjust': 'as ascent-override',
  '@media (scripting)': 'where script is off, a form that needs it is shown',
  '@page': 'the margins are those of the browser',
  '@page size': 'the paper is that of the printer',
  ':details-content': 'what is closed on the screen is closed on paper',
  ':open': 'an open list of choices has the same arrow as a closed one',
  ':selection': 'Leaflet: what is marked in the map has the colour of the browser',
  'accent-color': 'boxes have the colour of the browser',
  behavior: 'Leaflet: for Internet Explorer',
  'break-after: avoid': 'a heading may be the last line of a sheet',
  'break-after: avoid-page': 'as break-after: avoid',
  'content-visibility': 'only within ::details-content',
  'content-visibility: visible': 'only within ::details-content',
  'cursor: crosshair': 'a telephone has no pointer',
  'cursor: default': 'a telephone has no pointer',
  'cursor: grab': 'a telephone has no pointer',
  'cursor: grabbing': 'a telephone has no pointer',
  'cursor: move': 'a telephone has no pointer',
  'cursor: not-allowed': 'a telephone has no pointer',
  'cursor: pointer': 'a telephone has no pointer',
  'field-sizing': 'a field for text has a fixed height, and scrolls',
  'field-sizing: content': 'as field-sizing',
  'font-family: ui-monospace': 'the next face of the list',
  'forced-color-adjust': 'these browsers have no forced colours',
  'forced-color-adjust: none': 'these browsers have no forced colours',
  hyphens: 'a long word is broken without a hyphen',
  'inline-size: fit-content': 'the data has it by an older name; the summary is as wide as its line',
  'interpolate-size': 'what is opened opens without a movement',
  'interpolate-size: allow-keywords': 'as interpolate-size',
  orphans: 'one line of a paragraph may be alone on a sheet',
  resize: 'a telephone has no corner to pull',
  'resize: vertical': 'a telephone has no corner to pull',
  'text-size-adjust': 'only telephones that enlarge text have it',
  'text-wrap': 'lines of a heading are of unequal length',
  'text-wrap: balance': 'as text-wrap',
  'user-select': 'an address is marked by hand',
  widows: 'as orphans',
};
const SCRIPT_FALLBACKS: Record<string, string> = {
  'Map.groupBy': '`islands/older-browsers.ts` fills it in',
  '.forget': 'what is kept of a form has it',
  '.pad': "Leaflet's bounds have it",
  '.skipTransition': 'React asks first',
  '.startViewTransition': 'React asks first',
  '.use': 'React has a function of that name',
};

/** Scripts of the editor, which is Decap: those who write there need a browser of today. */
const EDITOR = /^admin\//;

plain('every style works in the target browsers, or has a fallback', () => {
  const lacking = filesOf(TEST_SITE, '.css').flatMap(({ text }) => lackingOf(styleFeatures(text)));
  expect([...new Set(lacking)].sort()).toEqual(Object.keys(STYLE_FALLBACKS).sort());
});

plain('every script of readers works in the target browsers, or has a fallback', () => {
  const scripts = scriptsOfPages();
  expect(scripts.length).toBeGreaterThan(10);
  const lacking = scripts.flatMap((path) => lackingOf(scriptFeatures(readFileSync(path, 'utf8'))));
  expect([...new Set(lacking)].sort()).toEqual(Object.keys(SCRIPT_FALLBACKS).sort());
});

plain('a feature that no target has is found', () => {
  const styles = lackingOf(styleFeatures('a:interest-source { anchor-name: --x; inline-size: sibling-index() }'));
  expect(styles).toEqual([':interest-source', 'anchor-name', 'sibling-index()']);
  const scripts = lackingOf(scriptFeatures('Math.sumPrecise([1]); x.difference(y); const z = a ?? b?.c'));
  expect(scripts).toEqual(['Math.sumPrecise', '.difference']);
});

test('the search answers in a browser without Map.groupBy', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'));
  await page.goto('/sok/?q=strikk');
  await expectOf(page.locator('[data-results] a').first()).toContainText(/strikk/i);
});

function lackingOf(features: ReturnType<typeof styleFeatures>): string[] {
  return features.filter(({ support }) => lackingIn(support, targets).length > 0).map(({ name }) => name);
}

/** Lists the scripts that pages load, and those that these import, at once or when needed. */
function scriptsOfPages(): string[] {
  const pages = filesOf(TEST_SITE, '.html').filter(({ path }) => !EDITOR.test(path));
  const found = new Set(
    pages.flatMap(({ text }) => [...text.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, src = '']) => src)),
  );
  for (const path of found) {
    const text = readFileSync(join(TEST_SITE, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/["'`](?:\.\/|\/?_astro\/)([\w.-]+\.js)["'`]/g))
      if (existsSync(join(TEST_SITE, '_astro', name))) found.add(`_astro/${name}`);
  }
  return [...found].map((path) => join(TEST_SITE, path));
}
