import { expect, type Locator, test } from '../support/test.ts';

// The word is what counts: an icon only makes it quicker to find.
const WITH_ICONS = [
  ...['/', '/aktiviteter/sprakkafe/', '/aktiviteter/2026-11-24/', '/hjelp/', '/hjelp/datahjelp/', '/utstyr/'],
  ...['/utstyr/kano/', '/oppdrag/', '/oppdrag/les-hoyt-pa-lia/', '/lokaler/krona-bibliotek/', '/om/aret-i-tall/'],
];

for (const path of WITH_ICONS) {
  test(`each icon on ${path} stands beside a word, and is nothing to a screen reader`, async ({ page }) => {
    await page.goto(path);
    const icons = page.locator('main .icon');
    expect(await icons.count()).toBeGreaterThan(3);
    const found = await icons.evaluateAll((all) =>
      all
        .filter((icon) => icon.checkVisibility())
        .map((icon) => ({
          word: (icon.parentElement?.textContent ?? '').trim() !== '',
          hidden: icon.getAttribute('aria-hidden') === 'true' && icon.getAttribute('focusable') === 'false',
          drawn: (icon as SVGGraphicsElement).getBBox().width > 5,
          coloured: getComputedStyle(icon).fill === getComputedStyle(icon).color,
        })),
    );
    expect(found.filter((icon) => !Object.values(icon).every(Boolean))).toEqual([]);
  });
}

test('what makes it possible to come has an icon each, and so has every kind of help', async ({ page }) => {
  await page.goto('/lokaler/krona-bibliotek/');
  const access = page.locator('.facts .marked');
  expect(await access.count()).toBeGreaterThan(2);
  await expect(access.locator('.icon')).toHaveCount(await access.count());
  await page.goto('/hjelp/');
  const help = page.locator('.rows .what');
  await expect(help.locator('.icon')).toHaveCount(await help.count());
});

test('with colours of the reader’s own, icons have them, too', async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto('/aktiviteter/sprakkafe/');
  const icon = page.locator('.facts dt .icon').first();
  expect(await fillOf(icon)).toBe(await icon.locator('..').evaluate((word) => getComputedStyle(word).color));
  await context.close();
});

test('icons are on paper, and pictures in lists are not', async ({ page }) => {
  await page.goto('/utstyr/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main h2 .icon').first()).toBeVisible();
  await expect(page.locator('.row-picture').first()).toBeHidden();
});

test('where one reads from the right, arrows point the other way and nothing else does', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const turned = await page
    .locator('.icon')
    .evaluateAll((all) => all.filter((icon) => getComputedStyle(icon).scale !== 'none').map((icon) => icon.outerHTML));
  expect(turned.length).toBeGreaterThan(2);
  expect(turned.filter((icon) => !icon.includes('data-turns'))).toEqual([]);
});

test('the activities of the year are tables, whose bars are only seen', async ({ page }) => {
  await page.goto('/om/aret-i-tall/');
  const tables = page.locator('.bar-table');
  await expect(tables).toHaveCount(4);
  await expect(page.getByRole('table', { name: 'Hva handler de om?' })).toBeVisible();
  const rows = tables.first().getByRole('row');
  await expect(rows.first().getByRole('columnheader')).toHaveText(['Hva', 'Datoer', 'Aktiviteter']);
  await expect(rows.nth(1).getByRole('cell')).toHaveText([/^\d+$/, /^\d+$/]);
  const bars = page.locator('.bar-table svg.bar');
  expect(await bars.count()).toBeGreaterThan(15);
  await expect(page.locator('.bar-table svg:not([aria-hidden])')).toHaveCount(0);
});

function fillOf(icon: Locator): Promise<string> {
  return icon.evaluate((each) => getComputedStyle(each).fill);
}
