import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from './support/test.ts';
import { watch } from './support/watch.ts';

// The pages were made on Saturday 21 November at 10.
const NEXT_DAY = '2026-11-22T08:00:00+01:00';
const DAY_AFTER = '2026-11-23T08:00:00+01:00';

test('on the day that it is made, a list is as it is made', async ({ page }) => {
  await page.goto('/aktiviteter/');
  expect((await headings(page)).slice(0, 3)).toEqual([
    'I dag, lørdag 21. november',
    'I morgen, søndag 22. november',
    'Mandag 23. november',
  ]);
});

test('a day later, the first day is hidden and «i dag» has moved', async ({ page }) => {
  await page.clock.setFixedTime(NEXT_DAY);
  await page.goto('/aktiviteter/');
  expect((await headings(page)).slice(0, 3)).toEqual([
    'I dag, søndag 22. november',
    'I morgen, mandag 23. november',
    'Tirsdag 24. november',
  ]);
  await expect(page.locator('.cell[data-today]')).toHaveText(/^søndag\s*22\./);
  await expect(page.locator('.cell[data-past]')).toHaveText(/^lørdag\s*21\./);
});

test('two days later, both are hidden', async ({ page }) => {
  await page.clock.setFixedTime(DAY_AFTER);
  await page.goto('/aktiviteter/');
  expect((await headings(page)).slice(0, 2)).toEqual(['I dag, mandag 23. november', 'I morgen, tirsdag 24. november']);
});

test('the front page shows the next day with its leaf and its list, and later a way to it', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.calendar-leaf:visible')).toHaveText(/^\s*21\./);
  await page.clock.setFixedTime(NEXT_DAY);
  await page.reload();
  await expect(page.locator('.calendar-leaf:visible')).toHaveText(/^\s*22\.\s*søndag\s*november/);
  await expect(page.getByRole('heading', { name: 'I dag, søndag 22. november' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'I dag, lørdag 21. november' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Avlyst i dag' })).toHaveCount(0);
  await page.clock.setFixedTime(DAY_AFTER);
  await page.reload();
  await expect(page.locator('.calendar-leaf:visible')).toHaveText(/^\s*23\./);
  await expect(page.getByRole('heading', { name: /^I dag,/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Se hva som skjer i dag' })).toBeVisible();
});

test('what is over goes by the hour, and what is off tonight stands on the front page until then', async ({ page }) => {
  const off = page.getByRole('region', { name: 'Avlyst i dag' });
  const today = page.getByRole('region', { name: 'I dag, lørdag 21. november' });
  for (const [hour, isOffShown, titles] of [
    ['10:30', true, ['Loppemarked på Åsen', 'Reparasjonskafé', 'Åpen hall for ungdom']],
    ['16:30', true, ['Åpen hall for ungdom']],
    ['22:00', false, []],
  ] as const) {
    await page.clock.setFixedTime(`2026-11-21T${hour}:00+01:00`);
    await page.goto('/');
    await expect(off, hour).toHaveCount(isOffShown ? 1 : 0);
    const shown = await today.locator('.row:visible:has(time) .what a').allInnerTexts();
    expect(shown, hour).toEqual(titles);
  }
});

test('the page of an activity goes on to its next date when that of today is over', async ({ page }) => {
  const when = page.locator('.facts dd.big:visible').first();
  await page.goto('/aktiviteter/reparasjonskafe/');
  await expect(when).toContainText('I dag, lørdag 21. november');
  await page.clock.setFixedTime('2026-11-21T22:00:00+01:00');
  await page.reload();
  await expect(when).toContainText(/^\s*Lørdag \d+\.\s(desember|januar)/);
  await expect(when).not.toContainText('21. november');
});

test('a page that stays open follows the clock', async ({ page }) => {
  await page.clock.install({ time: '2026-11-21T10:00:00+01:00' });
  await page.goto('/aktiviteter/');
  const first = page.locator('.hours').first().locator('.row', { hasText: 'Reparasjonskafé' });
  await expect(first).toBeVisible();
  await page.clock.fastForward('06:00:00');
  await expect(first).toBeHidden();
});

test('on the first screen of a phone are a search and the four main links, before any list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  await expect(page.locator('main').getByRole('searchbox')).toBeInViewport({ ratio: 1 });
  for (const link of ['Hva skjer i dag?', 'Jeg vil bidra', 'Jeg trenger hjelp', 'Vi i foreningen']) {
    await expect(page.locator('.main-links').getByRole('link', { name: link })).toBeInViewport({ ratio: 1 });
  }
});

for (const path of ['/', '/finnes-ikke/']) {
  test(`the field on ${path} leads to the page of the search`, async ({ page }) => {
    await page.goto(path);
    await page.locator('main').getByRole('searchbox').fill('kor');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sok\/\?q=kor$/);
  });
}

test('the page of a day says when it has been', async ({ page }) => {
  await page.clock.setFixedTime(DAY_AFTER);
  await page.goto('/aktiviteter/2026-11-22/');
  await expect(page.locator('.lead')).toContainText('Denne dagen har vært.');
  await page.goto('/aktiviteter/2026-11-23/');
  await expect(page.locator('.lead')).toContainText('i dag');
  await expect(page.locator('.lead')).not.toContainText('har vært', { useInnerText: true });
});

test('a deadline is counted down to on the day that the page is made, and leaves the front page when it is over', async ({
  page,
}) => {
  await page.goto('/');
  const row = page.locator('.row', { hasText: 'Gavefondet til Elvedal Sparebank' });
  await expect(row.getByText('6 dager igjen')).toBeVisible();
  await page.clock.setFixedTime('2026-11-24T08:00:00+01:00');
  await page.reload();
  await expect(row).toBeVisible();
  await expect(row.getByText('6 dager igjen')).toBeHidden();
  await page.clock.setFixedTime('2026-11-28T08:00:00+01:00');
  await page.reload();
  await expect(row).toBeHidden();
});

test('at a venue, and in the month, past dates are hidden or told apart', async ({ page }) => {
  await page.goto('/lokaler/krona-bibliotek/');
  const all = await page.locator('.row[data-until]:visible').count();
  await page.clock.setFixedTime('2026-11-25T08:00:00+01:00');
  await page.reload();
  expect(await page.locator('.row[data-until]:visible').count()).toBeLessThan(all);
  await page.goto('/kalender/');
  await expect(page.getByRole('heading', { name: 'I dag, onsdag 25. november' })).toBeVisible();
});

for (const [clock, why] of [
  ['1970-01-01T12:00:00Z', 'is at its beginning'],
  ['2026-11-20T12:00:00+01:00', 'is a day behind'],
  ['2027-03-01T12:00:00+01:00', 'is months ahead'],
] as const) {
  test(`when the clock of the device ${why}, the dates stand`, async ({ page }) => {
    await page.clock.setFixedTime(clock);
    await page.goto('/aktiviteter/');
    expect((await headings(page))[0]).toBe('I dag, lørdag 21. november');
  });
}

for (const timezoneId of ['America/New_York', 'Asia/Tokyo']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the day changes when it does in Oslo', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-21T23:59:00+01:00');
      await page.goto('/aktiviteter/');
      expect((await headings(page))[0]).toBe('I dag, lørdag 21. november');
      await page.clock.setFixedTime('2026-11-22T00:01:00+01:00');
      await page.reload();
      expect((await headings(page))[0]).toBe('I dag, søndag 22. november');
    });
  });
}

test('a page that stays open overnight is right when it is looked at again', async ({ page }) => {
  await page.goto('/aktiviteter/');
  await page.clock.setFixedTime(NEXT_DAY);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect((await headings(page))[0]).toBe('I dag, søndag 22. november');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the dates stand beside the words', async ({ page }) => {
    await page.goto('/aktiviteter/');
    expect((await headings(page))[0]).toBe('I dag, lørdag 21. november');
    await page.goto('/');
    await expect(page.locator('.calendar-leaf:visible')).toHaveCount(1);
  });
});

test('the script is under 1.5 kB', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/');
  const scripts = seen.responses.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThan(1_500);
});

async function headings(page: Page): Promise<string[]> {
  const texts = await page.locator('main h2:visible').allInnerTexts();
  return texts.map((text) => text.replaceAll('\u00A0', ' '));
}
