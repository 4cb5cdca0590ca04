import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { tabTo } from '../support/keys.ts';
import { type MapSite, serveMapSite } from '../support/map-site.ts';
import { expect, test } from '../support/test.ts';

const MOST_BYTES = 60_000;

test.describe('the map', () => {
  let site: MapSite;
  let faults: string[];

  test.beforeEach(async ({ page }) => {
    site = await serveMapSite();
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && faults.push(message.text()));
  });

  test.afterEach(() => {
    site.close();
    expect(faults).toEqual([]);
  });

  test('is fetched only after the press, in at most 60 kB of script, from no host but those of site and tiles', async ({
    page,
  }) => {
    const asked = await requestsOf(page);
    await page.goto(`${site.origin}/kart/`);
    await expect(page.getByRole('heading', { name: 'Krona bibliotek' })).toBeVisible();
    expect(asked.filter(({ url }) => /place-map|leaflet|\/map\./i.test(url))).toEqual([]);
    expect(site.tiles).toEqual([]);
    const before = asked.length;

    await openMap(page);
    await expect.poll(() => site.tiles.length).toBeGreaterThan(3);
    expect(site.tiles[0]).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
    const scripts = asked.slice(before).filter(({ url }) => url.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = await Promise.all(scripts.map(({ size }) => size()));
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_BYTES);
    expect(asked.map(({ url }) => new URL(url).hostname).filter((host) => host !== '127.0.0.1')).toEqual([]);
    await expect(page.getByRole('link', { name: '© Kartverket' })).toHaveAttribute(
      'href',
      'https://www.kartverket.no/',
    );
  });

  test('shows every place of the list that has a point, alone or in a group, and axe finds nothing', async ({
    page,
  }) => {
    await page.goto(`${site.origin}/kart/`);
    await openMap(page);
    const names = await page.locator('[data-latitude] h3').allTextContents();
    const labels = await page
      .locator('.map-point')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names)
      expect(
        labels.some((label) => label?.includes(name.trim())),
        name,
      ).toBe(true);
    expect(labels.length).toBeLessThan(names.length);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is walked with the keyboard: from the list to a point, into its popup, and back by Escape', async ({
    page,
  }) => {
    await page.goto(`${site.origin}/kart/`);
    await openMap(page, 'keyboard');
    await tabTo(page, page.locator('.map-group').first());
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Vis på kartet: Krona bibliotek' }));
    await page.keyboard.press('Enter');
    const popup = page.locator('.leaflet-popup');
    await expect(popup.getByRole('link', { name: 'Krona bibliotek', exact: true })).toBeFocused();
    await expect(popup.getByRole('link', { name: /^Finn veien til Krona bibliotek/ })).toHaveAttribute(
      'href',
      'https://www.openstreetmap.org/directions?to=60.7021%2C10.6014',
    );
    await page.keyboard.press('Escape');
    await expect(popup).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Krona bibliotek/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, popup.getByRole('link', { name: 'Se i lista' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#lokale-krona-bibliotek$/);
  });

  test('opens on the place that a venue page leads to', async ({ page }) => {
    await page.goto(`${site.origin}/lokaler/krona-bibliotek/`);
    await page.getByRole('link', { name: 'Se hva som er i nærheten' }).click();
    await openMap(page);
    await expect(
      page.locator('.leaflet-popup').getByRole('link', { name: 'Krona bibliotek', exact: true }),
    ).toBeVisible();
  });

  test('says so when the tiles do not answer; list and points stay', async ({ page }) => {
    site.answers = false;
    await page.goto(`${site.origin}/kart/`);
    await openMap(page);
    await expect(page.getByRole('status')).toHaveText(/^Kartbildene fra .* svarer ikke\. Alle stedene står i lista/);
    await expect(page.locator('[data-part="list"] h3').first()).toBeVisible();
    site.answers = true;
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('says so when its script cannot be fetched, and can be tried again', async ({ page }) => {
    await page.route(/place-map/, (route) => route.abort());
    await page.goto(`${site.origin}/kart/`);
    await page.getByRole('button', { name: 'Vis kart' }).click();
    await expect(page.getByRole('status')).toHaveText('Kartet kunne ikke hentes. Alle stedene står i lista.');
    await expect(page.getByRole('button', { name: 'Vis kart' })).toBeEnabled();
  });
});

test('without script the list of places is whole, and the days are links', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('/kart/');
  await expect(page.getByRole('button', { name: 'Vis kart' })).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Velg dag' }).getByRole('link', { name: /24\./ }).click();
  await expect(page).toHaveURL(/\/kart\/2026-11-24\/$/);
  await expect(page.getByRole('link', { name: 'Språkkafé' }).first()).toBeVisible();
  await expect(page.getByText('Ikke plassert på kartet ennå.').first()).toBeVisible();
  await page.close();
});

async function openMap(page: Page, by: 'pointer' | 'keyboard' = 'pointer'): Promise<void> {
  const button = page.getByRole('button', { name: 'Vis kart' });
  if (by === 'pointer') await button.click();
  else {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.map-point').first()).toBeVisible();
}

/** Collects the requests of a page, each with the size of its answer. */
async function requestsOf(page: Page) {
  const asked: { url: string; size: () => Promise<number> }[] = [];
  page.on('request', (request) => {
    const size = async () => (await request.sizes()).responseBodySize;
    asked.push({ url: request.url(), size });
  });
  return asked;
}
