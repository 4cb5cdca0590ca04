import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings } from './support/axe.ts';
import { tabTo } from './support/keys.ts';
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

test('venues for fifty at tables with a kitchen show the price for a private party alone, and the way back', async ({
  page,
}) => {
  await page.goto('/lokaler/');
  await page.getByText('Velg plass, sted').click();
  await page.getByRole('combobox', { name: 'Plasser ved bord' }).selectOption('50');
  await page.getByRole('checkbox', { name: /^Kjøkken/ }).check();
  const prices = rows(page).locator('.notes:nth-of-type(5)');
  await expect(prices.filter({ hasText: ' · ' }).first()).toBeVisible();
  const found = await rows(page).count();
  await page.getByRole('checkbox', { name: /^Privat selskap/ }).check();
  await expect(page).toHaveURL(/\?bord=50&for=privat&med=kjokken$/);
  await expect(rows(page).first()).toBeVisible();
  for (const text of await prices.allTextContents()) expect(text).toMatch(/^[^·]+: [^·]+kr[^·]+$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?bord=50&med=kjokken$/);
  await expect(rows(page)).toHaveCount(found);
});

test('associations with a buddy in an area are those of the area and of the whole municipality, apart', async ({
  page,
}) => {
  await page.goto('/foreninger/?sted=asen&med=fadder');
  await expect(page.getByRole('status')).toContainText(/passer\. Åsen · En fadder møter deg$/);
  for (const row of await rows(page).all()) await expect(row).toContainText('Har aktivitetsfadder');
  await expect(page.getByRole('heading', { name: 'I hele kommunen' })).toBeVisible();
  await expect(page.locator('[aria-labelledby^="bokstav"]').first()).toBeHidden();
});

test('tasks of an interest that are done once, and the nearest where nothing is left', async ({ page }) => {
  await page.goto('/oppdrag/?tema=mat');
  await expect(rows(page).first()).toBeVisible();
  const once = page.getByRole('checkbox', { name: /^Én gang/ });
  const n = Number(
    /\((\d+)\)/.exec((await page.locator('[data-key=tid][data-value=en-gang]').textContent()) ?? '')?.[1],
  );
  await once.check();
  await expect(page.getByRole('status')).toContainText(new RegExp(`^${n} oppdrag passer`));
  await page.goto('/oppdrag/?tema=tro&tid=hver-maned&med=hjemmefra&med=under-18&sted=asen');
  await expect(page.locator('a[data-wider]').first()).toContainText(/\([1-9]\d*\)/);
});

for (const path of ['/foreninger/?sted=asen', '/lokaler/?bord=50', '/oppdrag/?tema=mat']) {
  test(`axe finds nothing in what is found at ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(rows(page).first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`the form at ${path} is used by keyboard, and its first choice leads to rows`, async ({ page }) => {
    await page.goto(path.replace(/\?.*/, ''));
    await tabTo(page, page.locator('.choose > summary'));
    await page.keyboard.press('Enter');
    const field = page.locator('.combination :is(select, input)').first();
    await expect(field).toBeVisible();
    await tabTo(page, field);
    await page.keyboard.press((await field.getAttribute('type')) === 'checkbox' ? 'Space' : 'ArrowDown');
    await expect(page).toHaveURL(/\?/);
    await expect(rows(page).first()).toBeVisible();
    await tabTo(page, rows(page).first().locator('a'));
  });
}

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

  test('associations and venues have pages of single choices too', async ({ page }) => {
    await page.goto('/lokaler/');
    await page.getByText('Velg plass, sted').click();
    await page.getByRole('link', { name: /^Minst 50 ved bord/ }).click();
    await expect(page).toHaveURL('/lokaler/bord/50/');
    await expect(page.locator('.row').first()).toBeVisible();
    await page.goto('/foreninger/');
    await page.getByText('Velg tema, sted').click();
    const link = page.getByRole('link', { name: /^Musikk/ });
    const n = Number(/\((\d+)\)/.exec((await link.textContent()) ?? '')?.[1]);
    await link.click();
    await expect(page).toHaveURL('/foreninger/tema/musikk/');
    await expect(page.locator('.row')).toHaveCount(n);
  });
});

test('the files of choices are small', () => {
  for (const prefix of ['', 'nn', 'en']) {
    for (const list of ['activities', 'associations', 'venues', 'tasks']) {
      const file = readFileSync(join(TEST_SITE, prefix, `data/filters/${list}.json`));
      expect(gzipSync(file).length, list).toBeLessThan(40_000);
    }
  }
});
