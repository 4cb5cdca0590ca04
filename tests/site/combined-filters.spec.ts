import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings } from './support/axe.ts';
import { TEST_SITE } from './support/pages.ts';
import { expect, type Page, test } from './support/test.ts';

const rows = (page: Page) => page.locator('dugnad-filters .row:visible');

test('free, for a child of eight, on Saturday, in Åsen has an answer, or the nearest that there is', async ({
  page,
}) => {
  await page.goto('/aktiviteter/?fra=2026-11-28&til=2026-11-28&sted=asen&alder=8&pris=0');
  const status = page.getByRole('status');
  await expect(status).toContainText(/passer\. .*Åsen/);
  if ((await rows(page).count()) === 0) {
    const wider = page.locator('a[data-wider]');
    await expect(wider.first()).toContainText(/\([1-9]\d*\)/);
    const n = /\((\d+)\)/.exec((await wider.first().textContent()) ?? '')?.[1];
    await wider.first().press('Enter');
    await expect(status).toContainText(new RegExp(`^${n} aktivitet`));
    await page.goBack();
    await expect(wider.first()).toBeVisible();
  }
  expect(page.url()).toContain('alder=8');
});

test('evenings next week in an area: chosen one by one, in the address, and undone by going back', async ({ page }) => {
  await page.goto('/aktiviteter/');
  await page.getByText('Velg sted, tema, alder').click();
  await page.getByRole('combobox', { name: 'Når' }).selectOption('neste-uke');
  await page.getByRole('checkbox', { name: /^Kveld/ }).check();
  await page.getByRole('combobox', { name: 'Sted' }).selectOption('sentrum');
  await expect(page).toHaveURL(/\?nar=neste-uke&sted=sentrum&tid=kveld$/);
  await expect(rows(page).first()).toBeVisible();
  const hours = await rows(page).locator('.when').allInnerTexts();
  expect(hours.filter((hour) => hour < '17')).toEqual([]);
  await expect(page.getByText('I dag', { exact: true })).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/\?nar=neste-uke&tid=kveld$/);
  await expect(page.getByRole('combobox', { name: 'Sted' })).toHaveValue('');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Kveld/ })).toBeChecked();
});

test('the count of an option is what choosing it finds', async ({ page }) => {
  await page.goto('/aktiviteter/?sted=asen');
  const option = page.getByRole('combobox', { name: 'Tema' }).locator('option[value=trening]');
  const n = /\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1];
  await page.getByRole('combobox', { name: 'Tema' }).selectOption('trening');
  await expect(page.getByRole('status')).toContainText(new RegExp(`^${n} aktivitet`));
});

test('axe finds nothing in the form and what it finds', async ({ page }) => {
  await page.goto('/aktiviteter/?sted=asen');
  await expect(rows(page).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('the calendar of one choice is linked; of several the nearest, which says so', async ({ page }) => {
  await page.goto('/aktiviteter/?tema=sprak');
  const calendar = page.getByText(/^Kalenderen for dette utvalget/);
  await expect(calendar).toHaveAttribute('href', '/kalender/abonner/#tema-sprak');
  await page.goto('/aktiviteter/?tema=sprak&pris=0');
  await expect(page.getByText(/^Utvalget har ingen egen kalender\. Nærmest er/)).toBeVisible();
});

test('if the file cannot be had, the links to single choices remain', async ({ page }) => {
  await page.route('**/data/filters/*.json', (route) => route.abort());
  await page.goto('/aktiviteter/');
  await page.getByText('Velg sted, tema, alder').click();
  await expect(page.getByRole('status')).toContainText('kunne ikke hentes');
  await expect(page.getByRole('link', { name: /^Åsen/ })).toHaveAttribute('href', '/aktiviteter/sted/asen/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each choice is a page of its own', async ({ page }) => {
    await page.goto('/aktiviteter/');
    await page.getByText('Velg sted, tema, alder').click();
    await page.getByRole('link', { name: /^Åsen/ }).click();
    await expect(page).toHaveURL('/aktiviteter/sted/asen/');
    await expect(page.locator('.row').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /^Velg mer/ })).toBeHidden();
  });
});

test('the file of choices is small', () => {
  for (const prefix of ['', 'nn', 'en']) {
    const file = readFileSync(join(TEST_SITE, prefix, 'data/filters/activities.json'));
    expect(gzipSync(file).length).toBeLessThan(40_000);
  }
});
