import { gzipSync } from 'node:zlib';
import { axeFindings } from './support/axe.ts';
import { tabTo } from './support/keys.ts';
import { cutText, spaceText, tooWide } from './support/layout-faults.ts';
import { dataOf } from './support/pages.ts';
import { expect, type Page, type Response, test } from './support/test.ts';
import { watch } from './support/watch.ts';
import { note, weightOf } from './support/weights.ts';

const PATH = '/kalender/2026-11/';

interface Occurrence {
  start: string;
  title: string;
  theme: string;
  area?: string;
  audiences: string[];
  price?: number;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a month is a list by day, each with a link to its own page', async ({ page, request }) => {
    await page.goto(PATH);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('November 2026');
    const day = page.getByRole('region', { name: 'Tirsdag 24. november' });
    await expect(day.getByRole('listitem').filter({ hasText: 'Språkkafé' })).toContainText('10.00');
    const address = await day.getByRole('heading').getByRole('link').getAttribute('href');
    expect((await request.get(address ?? '')).status()).toBe(200);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('what is cancelled is struck through', async ({ page }) => {
    await page.goto(PATH);
    const day = page.getByRole('region', { name: 'Tirsdag 24. november' });
    const row = day.getByRole('listitem').filter({ hasText: 'Styrketrening for eldre' });
    await expect(row.locator('.status-badge')).toHaveText('Avlyst');
    await expect(row.locator('s')).toHaveText('Styrketrening for eldre');
  });

  test('the present month begins with today, and what has been comes last', async ({ page }) => {
    await page.goto('/kalender/');
    const headings = await page.locator('.days :is(h2, h3)').allInnerTexts();
    expect(headings[0]).toMatch(/^I dag, lørdag 21\.\snovember$/);
    expect(headings.at(-1)).toMatch(/20\.\snovember$/);
    await expect(page.getByRole('heading', { name: 'Tidligere i november' })).toBeVisible();
  });

  test('the months lead on to each other, from three back to twelve ahead', async ({ page }) => {
    await page.goto('/kalender/2026-08/');
    await expect(page.locator('a[rel="prev"]')).toHaveCount(0);
    const next = page.locator('a[rel="next"]');
    let months = 1;
    for (; await next.count(); months++) {
      const address = (await next.getAttribute('href')) ?? '';
      await next.click();
      await page.waitForURL((url) => url.pathname === address);
    }
    expect(months).toBe(16);
    await expect(page).toHaveURL(/\/kalender\/2027-11\/$/);
  });

  test('a month with nothing says so', async ({ page }) => {
    await page.goto('/kalender/2027-07/');
    await expect(page.locator('main')).toContainText('Ingenting er meldt inn i juli 2027 ennå.');
    await expect(page.locator('.days')).toHaveCount(0);
  });
});

test('it fetches under 5 kB of script, under 140 kB with the grid, and breaks no policy', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(PATH);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await scriptBytes(seen.responses)).toBeLessThan(5_000);
  const weight = await weightOf(seen.responses);
  note({ path: PATH, ...weight });
  expect(weight.markup).toBeLessThan(20_000);
  expect(seen.responses.some((response) => response.url().includes('/data/'))).toBe(false);
  await openGrid(page);
  await page.waitForLoadState('networkidle');
  const bytes = await scriptBytes(seen.responses);
  expect(bytes).toBeGreaterThan(90_000);
  expect(bytes).toBeLessThan(140_000);
  expect({ ...seen, scripts: [], responses: [] }).toEqual({
    dialogs: [],
    foreign: [],
    scripts: [],
    complaints: [],
    responses: [],
  });
  test.info().annotations.push({ type: 'grid', description: `${bytes} bytes` });
});

test('what the grid needs is asked for when a pointer reaches its button, before it is pressed', async ({ page }) => {
  await page.goto(PATH);
  const asked = page.waitForRequest(/\/data\/occurrences\//);
  await page.getByRole('button', { name: 'Vis som rutenett' }).hover();
  await asked;
  await expect(page.getByRole('grid')).toHaveCount(0);
});

test('by keyboard, the grid is asked for, walked day by day, and a day opens as a list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/kalender/');
  await tabTo(page, page.getByRole('button', { name: 'Vis som rutenett' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'November 2026' })).toBeVisible();
  await tabTo(page, day(page, '2026-11-21'));
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(day(page, '2026-11-24')).toBeFocused();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Tirsdag 24. november' });
  const row = list.getByRole('listitem').filter({ hasText: 'Språkkafé' });
  await expect(row).toContainText('10.00–12.00');
  await expect(list.getByRole('link', { name: 'Se hele dagen' })).toHaveAttribute('href', '/aktiviteter/2026-11-24/');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(day(page, '2026-11-24')).toBeFocused();
  await page.keyboard.press('End');
  await expect(day(page, '2026-11-30')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(day(page, '2026-11-30')).toBeFocused();
  // The whole grid is one stop: the next Tab leaves it.
  await page.keyboard.press('Tab');
  await expect(page.locator('.month-grid :focus')).toHaveCount(0);
});

for (const timezoneId of ['America/New_York', 'Asia/Tokyo']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the grid has the hours and the days of Oslo', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-21T23:30:00+01:00');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(PATH);
      await openGrid(page);
      await expect(page.locator('.fc-day-today')).toHaveAttribute('data-date', '2026-11-21');
      const sample = dataOf<Occurrence[]>('occurrences/2026-11.json');
      const drawn = await page.locator('td[data-date] .fc-event').evaluateAll((all) =>
        all.map((each) => {
          const title = each.querySelector('.line > :last-child')?.textContent;
          const hour = each.querySelector('.hour')?.textContent?.trim().replace('.', ':');
          return `${each.closest<HTMLElement>('td')?.dataset.date}T${hour} ${title}`;
        }),
      );
      const timed = drawn.filter((each) => !each.includes('Tundefined'));
      const known = new Set(sample.map(({ start, title }) => `${start} ${title}`));
      expect(timed.length).toBeGreaterThan(60);
      expect(timed.filter((each) => !known.has(each))).toEqual([]);
      await day(page, '2026-11-24').click({ position: { x: 10, y: 10 } });
      await expect(page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Språkkafé' })).toContainText(
        '10.00–12.00',
      );
    });
  });
}

const NARROWED: [string, (each: Occurrence) => boolean][] = [
  ['tema=sprak', ({ theme }) => theme === 'language'],
  // What has no area is for the whole municipality.
  ['sted=asen', ({ area }) => area === 'asen' || area === undefined],
  ['malgruppe=barn', ({ audiences }) => audiences.length === 0 || audiences.includes('children')],
  ['pris=gratis', ({ price }) => price === 0],
  ['tema=sprak&pris=gratis', ({ theme, price }) => theme === 'language' && price === 0],
];

for (const [search, isLeft] of NARROWED) {
  test(`the address ?${search} narrows the grid to what the open data says`, async ({ page }) => {
    // A month into which nothing goes on from the one before.
    await page.goto(`/kalender/2027-01/?${search}`);
    const left = dataOf<Occurrence[]>('occurrences/2027-01.json').filter(isLeft);
    expect(left.length).toBeGreaterThan(0);
    await expect(page.getByRole('status').filter({ hasText: 'vises' })).toHaveText(
      `${left.length} ${left.length === 1 ? 'aktivitet' : 'aktiviteter'} vises.`,
    );
  });
}

test('what is chosen is kept in the address, in that of the next month, and when the page is loaded anew', async ({
  page,
}) => {
  await page.goto(PATH);
  await openGrid(page);
  await page.getByRole('combobox', { name: 'Tema' }).selectOption({ label: 'Språk' });
  await page.getByRole('combobox', { name: 'Sted' }).selectOption({ label: 'Sentrum' });
  expect(new URL(page.url()).search).toBe('?vis=rutenett&tema=sprak&sted=sentrum');
  await page.locator('a[rel="next"]').click();
  await expect(page).toHaveURL(/\/kalender\/2026-12\/\?vis=rutenett&tema=sprak&sted=sentrum$/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Tema' })).toHaveValue('language');
  await page.getByRole('button', { name: 'Vis alle' }).click();
  expect(new URL(page.url()).search).toBe('?vis=rutenett');
  await page.getByRole('button', { name: 'Vis som liste' }).click();
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('.days').first()).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
});

test('what is cancelled is struck through in the grid and in the list of its day', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${PATH}?tema=trening`);
  const event = day(page, '2026-11-24').locator('.fc-event', { hasText: 'Styrketrening for eldre' });
  await expect(event.locator('s')).toHaveText('Styrketrening for eldre');
  await day(page, '2026-11-24').click({ position: { x: 10, y: 10 } });
  const row = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Styrketrening for eldre' });
  await expect(row.locator('.status-badge')).toHaveText('Avlyst');
  await expect(row.locator('s')).toHaveText('Styrketrening for eldre');
});

for (const [prefix, first, heading] of [
  ['', 'mandag', 'November 2026'],
  ['/nn', 'måndag', 'November 2026'],
  ['/en', 'Monday', 'November 2026'],
] as const) {
  test(`the grid speaks the language of ${prefix || '/'}, and leads to its pages`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${prefix}${PATH}`);
    await page.getByRole('button').click();
    await expect(page.getByRole('grid', { name: heading })).toBeVisible();
    await expect(page.getByRole('columnheader').first()).toHaveText(first);
    await expect(day(page, '2026-11-24').locator('.fc-event').first()).toHaveAttribute(
      'href',
      new RegExp(`^${prefix}/aktiviteter/[a-z0-9-]+/$`),
    );
  });
}

test('the grid in English says what is in Norwegian, in its days and in the list of one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/kalender/2026-12/');
  await page.getByRole('button').click();
  const first = day(page, '2026-12-01').locator('.fc-event');
  await expect(first.filter({ hasText: 'Stoltrim på Lia' })).toContainText(/\(in\sNorwegian\)$/);
  await expect(first.filter({ hasText: 'Language café' })).not.toContainText('Norwegian');
  await day(page, '2026-12-01').click({ position: { x: 10, y: 10 } });
  const rows = page.getByRole('dialog').getByRole('listitem');
  await expect(rows.filter({ hasText: 'Stoltrim på Lia' })).toContainText(/\(in\sNorwegian\)/);
  await expect(rows.filter({ hasText: 'Language café' })).not.toContainText('Norwegian');
});

test('the numeral of a day on a narrow phone is on one line, also with the spacing that a reader may give a text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(PATH);
  await openGrid(page);
  await spaceText(page);
  const heights = await page.locator('.day-head b').evaluateAll((all) => all.map((each) => each.clientHeight));
  expect(heights.length).toBeGreaterThan(20);
  expect(new Set(heights).size).toBe(1);
  expect(await tooWide(page)).toEqual([]);
});

for (const width of [360, 1280]) {
  const schemes = process.env.DUGNAD_DEEP
    ? (['light', 'dark'] as const)
    : ([width === 360 ? 'light' : 'dark'] as const);
  test(`axe finds nothing in the grid and in a day of it at ${width} px, ${schemes.join(' and ')}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/kalender/');
    await openGrid(page);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
    await day(page, '2026-11-24').click({ position: { x: 10, y: 10 } });
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test(`60 activities in a day with long names, and a series wholly cancelled, fit the grid at ${width} px`, async ({
    page,
  }) => {
    const long = `Allsang ${'med mange gode naboer og venner '.repeat(4)}`.slice(0, 120);
    const many = Array.from({ length: 60 }, (_, n) =>
      occurrence(24, { title: `${long.slice(4)} ${n}`, url: `/a-${n}/` }),
    );
    const series = [3, 10, 17, 24].map((date) => occurrence(date, { status: 'cancelled', url: '/series/' }));
    await page.route('**/data/occurrences/2026-11.json', (route) => route.fulfill({ json: [...many, ...series] }));
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/kalender/2026-11/');
    await openGrid(page);
    await expect(day(page, '2026-11-24').locator('.n')).toContainText('61');
    // A phone shows the number alone.
    const isRoomy = width > 1000;
    await expect(day(page, '2026-11-24').locator('.fc-event')).toHaveCount(isRoomy ? 4 : 0);
    await expect(page.locator('.fc-event s')).toHaveCount(isRoomy ? 3 : 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await day(page, '2026-11-24').click({ position: { x: 10, y: 10 } });
    const rows = page.getByRole('dialog').getByRole('listitem');
    await expect(rows).toHaveCount(61);
    await rows.last().scrollIntoViewIfNeeded();
    await expect(rows.last()).toBeInViewport();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('a day on which tasks need people says so in the grid and in its list, which leads to them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(PATH);
  await openGrid(page);
  const text = '1 oppdrag trenger folk';
  const tasks = day(page, '2026-11-28').locator('.fc-event', { hasText: text });
  await expect(tasks).toHaveAttribute('href', '/oppdrag/dager/#d2026-11-28');
  await expect(day(page, '2026-11-28').locator('.ds-sr-only').first()).toContainText(text);
  await day(page, '2026-11-28').click({ position: { x: 10, y: 10 } });
  await expect(page.getByRole('dialog').getByRole('link', { name: text })).toHaveAttribute(
    'href',
    '/oppdrag/dager/#d2026-11-28',
  );
});

test('a grid opened in a narrow window draws its activities when there is room', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await page.goto(PATH);
  await openGrid(page);
  await expect(page.locator('.fc-event')).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('.fc-event').first()).toBeVisible();
});

test('the grid shows the whole of its lines, also with the spacing that a reader may give a text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PATH);
  await openGrid(page);
  for (const isSpaced of [false, true]) {
    if (isSpaced) await spaceText(page);
    expect(await cutText(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  }
});

test('when the month cannot be fetched, that is said, and the list stands', async ({ page }) => {
  await page.route('**/data/occurrences/*', (route) => route.fulfill({ status: 503 }));
  await page.goto(PATH);
  await page.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText('Vi fikk ikke hentet rutenettet. Lista står her.');
  await expect(page.locator('.days').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vis som rutenett' })).toBeEnabled();
});

async function openGrid(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vis som rutenett' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}

function day(page: Page, date: string) {
  return page.locator(`td[data-date="${date}"]`);
}

function occurrence(date: number, fields: object) {
  const at = `2026-11-${String(date).padStart(2, '0')}`;
  const common = { title: 'Skøyteskole', theme: 'food', audiences: [], organisers: ['Elvedal turlag'], price: 0 };
  return { start: `${at}T18:00`, end: `${at}T20:00`, status: 'planned', ...common, ...fields };
}

async function scriptBytes(responses: readonly Response[]): Promise<number> {
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
