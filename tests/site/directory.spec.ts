import { expect, test } from './support/test.ts';

// The search page without script: every entry from A to Å, narrowed by CSS alone.
test.use({ javaScriptEnabled: false });

test('every entry is there by name, under its letter, with what it is', async ({ page }) => {
  await page.goto('/sok/');
  const rows = page.locator('.directory .row');
  expect(await rows.count()).toBeGreaterThan(200);
  await page.locator('a[href="#bokstav-S"]').click();
  const letter = page.getByRole('region', { name: 'S', exact: true });
  await expect(letter).toBeInViewport();
  const row = letter.locator('.row', { has: page.locator('a[href="/aktiviteter/sprakkafe/"]') });
  await expect(row).toHaveText(/^\s*Aktivitet\s*Språkkafé\s*$/);
  const names = await page.locator('.directory .what a').allTextContents();
  expect(names.indexOf('Åsenhallen')).toBeGreaterThan(names.indexOf('Språkkafé'));
});

test('the form is sent to the page itself, which says that it needs script', async ({ page }) => {
  await page.goto('/sok/');
  await page.getByRole('searchbox').fill('tur');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sok\/\?q=tur/);
  await expect(page.locator('noscript p')).toHaveText(/^Søkefeltet virker bare med JavaScript/);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('[data-part="found"]')).toBeHidden();
});

for (const [name, field, value, of] of [
  ['kind', 'kind', 'grants', '[data-kind="grants"]'],
  ['theme', 'theme', 'music', '[data-theme~="music"]'],
  ['place', 'area', 'asen', '[data-area="2"]'],
] as const) {
  test(`${name} narrows the list`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/sok/');
    const expected = await page.locator(`.directory .row${of}`).count();
    if (field === 'kind') await page.locator(`input[value="${value}"]`).check();
    else await page.locator(`select[name="${field}"]`).selectOption({ value });
    expect(expected).toBeGreaterThan(2);
    await expect(page.locator('.directory .row:visible')).toHaveCount(expected);
    await expect(page.locator('.letter:visible').filter({ hasNot: page.locator('.row:visible') })).toHaveCount(0);
  });
}

test('an association stands under the name that tells it apart, in short under the municipality, and by theme', async ({
  page,
}) => {
  await page.goto('/foreninger/');
  const under = (heading: string) => page.getByRole('region', { name: heading, exact: true });
  const club = { name: 'Elvedal idrettslag', exact: true };
  await expect(under('I').getByRole('link', club)).toBeVisible();
  await expect(under('E').getByRole('link', club)).toBeVisible();
  await expect(under('E').locator('.row', { hasText: club.name }).locator('.where')).toHaveCount(0);
  await page.goto('/foreninger/tema/trening/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trening og idrett', { ignoreCase: true });
  await expect(page.locator('main').getByRole('link', club)).toBeVisible();
});

test('a venue says how many sit at tables and in rows, and what associations and private parties pay', async ({
  page,
}) => {
  await page.goto('/lokaler/');
  const row = page.getByRole('region', { name: 'Ved bord: over 100' }).locator('.row', { hasText: 'Åsen samfunnshus' });
  await expect(row).toContainText('120 ved bord · 180 på stoler i rader');
  await expect(row).toContainText('Lag som hører til på Åsen: gratis');
  await expect(row).toContainText('Bryllup og andre fester: 3 500 kr for hele dagen');
  await expect(page.getByRole('region', { name: 'På stoler i rader: over 100' })).toContainText('Åsen samfunnshus');
});
