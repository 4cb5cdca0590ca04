import { expect, type Locator, test } from '../support/test.ts';

// Colours of the reader's own replace ours: whatever was told by colour alone is lost.
test.use({ contextOptions: { forcedColors: 'active' } });

test('today stands out among the days by a border of its own', async ({ page }) => {
  await page.goto('/aktiviteter/');
  const today = await edgesOf(page.locator('[data-today]'));
  const other = await edgesOf(page.locator('.week a:not([data-today])').first());
  expect(today).not.toEqual(other);
  expect(today.borderStyle).toBe('double');
  await expect(page.locator('h2').first()).toHaveText('I dag, lørdag 21. november');
});

test('the day that is shown stands out, and is named to screen readers', async ({ page }) => {
  await page.goto('/aktiviteter/2026-11-24/');
  const shown = page.locator('.week [aria-current="date"]');
  await expect(shown).toHaveText(/24\./);
  expect(await edgesOf(shown)).not.toEqual(await edgesOf(page.locator('.week a:not([aria-current])').first()));
});

test('a cancelled activity has the word in a frame, and its title struck through', async ({ page }) => {
  await page.goto('/aktiviteter/2026-11-24/');
  const row = page.locator('.row', { hasText: 'Styrketrening for eldre' });
  const stamp = row.locator('.status-badge');
  await expect(stamp).toHaveText('Avlyst');
  expect((await edgesOf(stamp)).borderWidth).toBe('2px');
  const strike = row.locator('s', { hasText: 'Styrketrening for eldre' });
  expect(await strike.evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('line-through');
  await expect(page.locator('.row', { hasText: 'Språkkafé' }).locator('.status-badge, s')).toHaveCount(0);
});

test('a chosen filter is told apart from the others', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/aktiviteter/2026-11-24/');
  const chip = page.locator('.ds-chip', { hasText: 'Gratis' });
  const before = await chip.screenshot();
  await chip.locator('input').check();
  await page.mouse.move(0, 0);
  await page.locator('h1').click();
  expect(await chip.screenshot()).not.toEqual(before);
});

test('whether a grant is open is told in words', async ({ page }) => {
  await page.goto('/tilskudd/');
  const stamps = await page.locator('.status-badge:visible').allTextContents();
  expect(stamps.length).toBeGreaterThan(5);
  const told = /^(?:Åpen|Stenger snart|Hele året|Spør giveren|Over for i år|(?:Åpner|Pleier å være)\s\d.+)$/;
  for (const words of stamps) expect(words.trim()).toMatch(told);
});

function edgesOf(element: Locator) {
  return element.evaluate((each) => {
    const { borderStyle, borderWidth, outlineStyle, outlineWidth } = getComputedStyle(each);
    return { borderStyle, borderWidth, outlineStyle, outlineWidth };
  });
}
