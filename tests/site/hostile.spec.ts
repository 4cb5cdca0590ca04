import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from './support/test.ts';
import ICAL from 'ical.js';
import { entryAddress, sections } from '../../src/domain/addresses.ts';
import { type CollectionName, collections } from '../../src/schemas/collections.ts';
import { brokenByteRules } from '../feeds/calendars/byte-rules.ts';
import { controls } from '../entries/controls.ts';
import { axeFindings } from './support/axe.ts';
import { fewestEntries, longestEntries } from './support/extreme-entries.ts';
import { payloadEntries, untouchedFields } from './support/hostile-entries.ts';
import { BROKEN, buildHostileSite, type HostileSite, LINK, NOTICE, onDisk } from './support/hostile-site.ts';
import { cutText, tooWide } from './support/layout-faults.ts';
import { faultsInPage } from './support/page-faults.ts';
import { filesOf } from './support/pages.ts';
import { textsOfSheets } from './support/pdf-text.ts';
import { watch } from './support/watch.ts';

const extremes = [...fewestEntries(), ...longestEntries()];

/** Where an entry of each collection stands among the others. */
const LISTS = ['', ...Object.values(sections)].map((address) => `${address.slice(1)}index.html`);

let site: HostileSite;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await buildHostileSite();
});

test.afterAll(() => site?.server.close());

test('the build succeeds with all hostile files beside the valid ones', () => {
  expect(site.status).toBe(0);
  expect(onDisk.length).toBeGreaterThan(300);
});

test('every valid entry has its page, the odd ones too', () => {
  const sample = readdirSync('content/events').map((name) => `events/${name}`);
  const odd = [...controls, ...payloadEntries(), ...extremes].map(({ path }) => path);
  const missing = [...sample, BROKEN, ...odd].filter((path) => !existsSync(join(site.folder, pageOf(path))));
  expect(missing).toEqual([]);
});

test('nothing of a hostile file is anywhere in the output', () => {
  const files = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => holdsMarker(readFileSync(path)));
  expect(files.length).toBeGreaterThan(600);
  expect(found).toEqual([]);
  expect(files.filter(({ parentPath }) => parentPath.includes('hostile-0'))).toEqual([]);
});

test('the report of the build names all that was left out, and nothing else', () => {
  expect(site.build.leftOut.sort()).toEqual([...onDisk.map(({ path }) => path), LINK].sort());
});

test('the private report names the file and the field of every fault', () => {
  const named = new Set(
    site.report.filter(({ level }) => level === 'error').map(({ file, field }) => `${file} ${field}`),
  );
  expect(onDisk.filter(({ path, field }) => !named.has(`${path} ${field}`)).map(({ name }) => name)).toEqual([]);
});

test('an entry that refers to what is not there is published with names as text', async ({ page }) => {
  await page.goto(`${site.origin}/aktiviteter/brutt-lenke/`);
  const main = page.locator('main');
  for (const words of ['Nedlagt grendehus', 'Spør arrangøren', 'Ukjent lag']) await expect(main).toContainText(words);
  await expect(main.locator('a[href*="nedlagt-grendehus"], a[href*="ukjent-lag"]')).toHaveCount(0);
  const warnings = site.report.filter(({ file }) => file === BROKEN);
  expect(warnings.map(({ field, level }) => `${level} ${field}`).sort()).toEqual([
    'warning associations.0',
    'warning venue',
  ]);
});

test('an activity that is over says so, and axe finds nothing on its page', async ({ page }) => {
  const { path = '' } = controls.find(({ name }) => name === 'an hour that comes twice') ?? {};
  await page.goto(`${site.origin}/aktiviteter/${path.slice('events/'.length, -'.md'.length)}/`);
  await expect(page.locator('main')).toContainText(
    /Denne aktiviteten er over\.\s*Siste gang var søndag 25\.\soktober\./,
  );
  expect(await axeFindings(page)).toEqual([]);
});

test('calendars keep every rule of bytes, and titles come through them as they were written', () => {
  for (const name of ['alt', 'frister']) {
    expect(brokenByteRules(readFileSync(join(site.folder, 'kalender', `${name}.ics`)))).toEqual([]);
  }
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(site.folder, 'kalender', 'alt.ics'), 'utf8')));
  const summaries = new Set(
    calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary')),
  );
  expect(
    payloadEntries().filter(({ path, text }) => path.startsWith('events/payload') && !summaries.has(text)),
  ).toEqual([]);
});

test('a notice of a crisis stands on every page, with its telephone', () => {
  // A list for other sites has the notices of those.
  const pages = filesOf(site.folder, '.html').filter((page) => isForReaders(page) && !page.path.startsWith('innbygg/'));
  const without = pages.filter(
    ({ text }) => !(text.includes('data-kind="crisis"') && text.includes(NOTICE) && text.includes('tel:+4761000090')),
  );
  expect(pages.length).toBeGreaterThan(600);
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('it stands on top of the programme and of every screen on the wall, and of no poster', async ({ page }) => {
  const posters = readdirSync(join(site.folder, 'plakat')).slice(0, 1);
  for (const path of ['/ukeprogram/', '/skjerm/', '/skjerm/2/', ...posters.map((name) => `/plakat/${name}/`)]) {
    await page.goto(site.origin + path);
    const [sheet = ''] = textsOfSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(sheet.includes(NOTICE.replace(/\s/g, '')), path).toBe(!path.startsWith('/plakat/'));
  }
});

test('a private owner states its own accessibility, since it cannot use that of the authority', async ({ page }) => {
  await page.goto(`${site.origin}/om/tilgjengelighet/`);
  await expect(page.locator('main')).toContainText('Private eiere kan ikke bruke uustatus.no');
  await expect(page.locator('main a[href*="uustatus.no"]')).toHaveCount(0);
});

test('a language that is not full has its key pages, and links the rest in the site’s own', async ({ page }) => {
  expect(existsSync(join(site.folder, 'en/hjelp/index.html'))).toBe(true);
  expect(existsSync(join(site.folder, 'en/lokaler/krona-bibliotek/index.html'))).toBe(false);
  expect(existsSync(join(site.folder, 'en/om/personvern/index.html'))).toBe(true);
  await page.goto(`${site.origin}/en/aktiviteter/2026-11-24/`);
  const addresses = await page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  const missing = addresses.filter((each) => each.endsWith('/') && !existsSync(join(site.folder, each, 'index.html')));
  expect(addresses.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

// The editor is a program in a page of its own, with nothing of the content in it.
function isForReaders({ path }: { path: string }): boolean {
  return !path.startsWith('admin/');
}

test('payloads go into every text field that a page can show', () => {
  expect(untouchedFields()).toEqual([]);
});

test('no script runs and no page breaks, whatever stands in texts and fields', async ({ context }) => {
  test.setTimeout(process.env.DUGNAD_DEEP ? 600_000 : 180_000);
  const titles = new Map(
    payloadEntries()
      .filter(({ path }) => !path.startsWith('contacts/'))
      .map(({ path, text }) => [pageOf(path), text]),
  );
  // Many are alike: each day one in ten of those, three of controls and of pages of text, and every other of the rest.
  const isOneOfMany = (path: string) =>
    !process.env.DUGNAD_DEEP &&
    (/^(?:plakat|ukeprogram|en)\/.*\d[1-9]/.test(path) ||
      /[13579]\/index/.test(path) ||
      /(?:control|om\/payload)-\d*[48]\/index/.test(path));
  const isOfInterest = (path: string) =>
    /\/(?:control|payload|cancelled)-|^[^/]+\/index\.html$|^index\.html$|2026-11-24/.test(path) && !isOneOfMany(path);
  const paths = filesOf(site.folder, '.html')
    .filter(isForReaders)
    .map(({ path }) => path)
    .filter(isOfInterest);
  expect(paths.length).toBeGreaterThan(process.env.DUGNAD_DEEP ? 350 : 150);
  const faults: string[] = [];
  const inspect = async (page: Page, path: string) => {
    await page.goto(`${site.origin}/${path.replace(/index\.html$/, '')}`);
    return page.evaluate(faultsInPage, titles.get(path));
  };
  const lane = async (own: string[]) => {
    const page = await context.newPage();
    const seen = await watch(page);
    for (const path of own) {
      // A page that leads away, or whose data cannot be read, is a fault like the others.
      const found = await inspect(page, path).catch(({ message }: Error) => [message]);
      const scripts = path === 'sok/index.html' ? [] : seen.scripts.filter((each) => !each.includes('/_astro/'));
      const heard = [...seen.dialogs, ...seen.foreign, ...scripts, ...seen.complaints];
      for (const list of [seen.dialogs, seen.foreign, seen.scripts, seen.complaints]) list.length = 0;
      faults.push(...[...found, ...heard].map((fault) => `${path}: ${fault}`));
    }
  };
  await Promise.all([0, 1, 2].map((number) => lane(paths.filter((_, index) => index % 3 === number))));
  expect(faults).toEqual([]);
});

test(
  'pages stay whole with nothing but the required fields, and with every field as long as it may be',
  { tag: '@deep' },
  async ({ page }) => {
    test.setTimeout(180_000);
    const paths = [...new Set([...extremes.map(({ path }) => pageOf(path)), ...LISTS])];
    expect(new Set(extremes.map(({ collection }) => collection)).size).toBe(Object.keys(collections).length);
    const faults: object[] = [];
    for (const path of paths) {
      await page.goto(`${site.origin}/${path.replace(/index\.html$/, '')}`);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const [wide, cut] = [await tooWide(page), await cutText(page)];
        if (wide.length + cut.length > 0) faults.push({ path, width, wide, cut });
      }
      const strays = (await page.locator('main').textContent())?.match(/\b(?:undefined|null|NaN)\b|\[object/);
      if (strays) faults.push({ path, strays });
    }
    expect(faults).toEqual([]);
  },
);

test('what the search finds comes out as it was written, and no script of it runs', async ({ page }) => {
  test.setTimeout(60_000);
  const seen = await watch(page);
  await page.goto(`${site.origin}/sok/?kind=events&q=hacked`);
  const more = page.locator('[data-part="groups"] button');
  const titles = page.locator('[data-results] .what');
  await expect(titles).toHaveCount(15);
  while ((await more.count()) > 0) {
    const shown = await titles.count();
    await more.first().click();
    await expect.poll(() => titles.count()).toBeGreaterThan(shown);
  }
  const wanted = payloadEntries().filter(({ path, text }) => path.startsWith('events/') && text.includes('hacked'));
  expect(wanted.length).toBeGreaterThan(20);
  expect(await titles.allTextContents()).toEqual(expect.arrayContaining(wanted.map(({ text }) => text)));
  await expect(page.locator('[data-results] :not(ol, li, p, a, mark, div, h3)')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect([...seen.dialogs, ...seen.foreign, ...seen.complaints]).toEqual([]);
});

/** Gives the file of the page on which an entry stands. */
function pageOf(path: string): string {
  const [collection = '', name = ''] = path.split('/');
  const address = entryAddress(collection as CollectionName, name.replace(/\.md$/, ''));
  return `${address.slice(1).replace(/#.*/, '')}index.html`;
}

function holdsMarker(bytes: Buffer): boolean {
  return bytes.includes('HOSTILE-') || bytes.includes(Buffer.from('HOSTILE-', 'utf16le'));
}
