import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { axeFindings, WCAG } from '../support/axe.ts';
import { DESK, field, save, signedIn, SLOW } from '../support/editor-page.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  portal = await openPortal();
});

test.afterAll(() => portal.close());

test('the point of a venue is found by its address, moved by a press on the map, and typed', async ({ browser }) => {
  const tiles: string[] = [];
  const tile = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#cfe3d4' } })
    .png()
    .toBuffer();
  const page = await signedIn(browser, portal, portal.mona, { viewport: DESK });
  const violations: string[] = [];
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && violations.push(message.text()));
  await page.route('https://cache.kartverket.no/**', (route) => {
    tiles.push(route.request().url());
    return route.fulfill({ contentType: 'image/png', body: tile });
  });
  await page.route('**/gw/addresses?*', (route) => {
    const q = new URL(route.request().url()).searchParams.get('q');
    return route.fulfill({ json: [{ text: `${q} (funnet)`, latitude: 60.69111, longitude: 10.61222 }] });
  });
  await page.goto(`${portal.origin}/admin/#/collections/venues/entries/elvehallen`);
  await page.reload();
  const more = page.getByRole('button', { name: /^Mer/ });
  await expect(field(page, 'Navn')).toBeVisible({ timeout: SLOW });
  const point = page.locator('.point');
  if (!(await point.isVisible())) await more.first().click();
  await expect(point.getByLabel('Bredde')).toHaveValue('60.6934');

  await expect(point.getByLabel('Adresse')).toHaveValue('Sletta 14, 2999 Elvedal');
  await point.getByRole('button', { name: 'Søk opp' }).click();
  await point.getByRole('button', { name: 'Sletta 14, 2999 Elvedal (funnet)' }).click();
  await expect(point.getByLabel('Bredde')).toHaveValue('60.69111');
  await expect(point.getByLabel('Lengde')).toHaveValue('10.61222');
  expect(tiles).toEqual([]);

  await point.getByRole('button', { name: 'Vis kart' }).click();
  const map = point.getByRole('region', { name: 'Kart der du setter punktet' });
  await expect(map.locator('.map-point')).toBeVisible();
  await expect.poll(() => tiles.length).toBeGreaterThan(0);
  expect(await axeFindings(page, { kinds: WCAG, within: '.point' })).toEqual([]);
  await map.click({ position: { x: 60, y: 200 } });
  await expect(point.getByLabel('Bredde')).not.toHaveValue('60.69111');
  const pressed = await point.getByLabel('Bredde').inputValue();
  expect(Math.abs(Number(pressed) - 60.69111)).toBeLessThan(0.01);

  await point.getByLabel('Lengde').fill('10,6');
  await save(page);
  const draft = portal.git('show', 'cms/venues/elvehallen:venues/elvehallen.md');
  expect(draft).toMatch(new RegExp(`coordinates:\\s+(?:\\{ )?latitude: ${pressed},?\\s+longitude: 10\\.6\\b`));
  expect(violations).toEqual([]);
  await page.context().close();
});
