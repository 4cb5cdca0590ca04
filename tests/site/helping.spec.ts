import { expect, type Page, test } from './support/test.ts';
import { dataOf } from './support/pages.ts';
import { sheetsOfPdf, textOfPdf } from './support/pdf-text.ts';

// Those who want to help and those who need it, on an old telephone: no script takes part.
test.use({ javaScriptEnabled: false });

interface Task {
  slug: string;
  title: string;
  filled: boolean;
}

const tasks = () => dataOf<Task[]>('opportunities.json').filter(({ filled }) => !filled);

test('every short way to a task leads to as many as it says, and back to all', async ({ page }) => {
  await page.goto('/bli-frivillig/');
  const ways = await page
    .locator('[aria-labelledby="finn"] a')
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
    );
  expect(ways.length).toBeGreaterThan(15);
  // Each day every third.
  const tried = process.env.DUGNAD_DEEP ? ways : ways.filter((_, index) => index % 3 === 0);
  for (const { href, text } of tried) {
    await page.goto('about:blank');
    await page.goto(href);
    expect(`${(await titles(page)).length}`, href).toBe(/\((\d+)\)/.exec(text)?.[1]);
  }
  await page.getByRole('link', { name: 'Vis alle oppdrag' }).click();
  expect(await titles(page)).toEqual(namesOf(tasks()));
});

test('a task is answered by telephone or by an SMS that is already written', async ({ page }) => {
  await page.goto('/oppdrag/bordvert-pa-sprakkafeen/');
  const first = page.locator('.actions a').first();
  await expect(first).toHaveAttribute('href', 'tel:+4761000010');
  const message = await page.getByRole('link', { name: 'Send SMS til 900 00 010' }).getAttribute('href');
  expect(message).toMatch(/^sms:\+4790000010\?body=/);
  expect(decodeURIComponent(message ?? '')).toContain('Jeg vil gjerne hjelpe med «Bordvert på språkkafeen».');
});

test('a time at which a task needs people is answered by an SMS that says which time, and a full one thanks', async ({
  page,
}) => {
  await page.goto('/oppdrag/dager/');
  const day = page.locator('[aria-labelledby="d2026-11-28"]');
  const rig = day.locator('.row', { hasText: 'Trenger 4 til' });
  const message = await rig.getByRole('link', { name: 'Send SMS til 900 00 022' }).getAttribute('href');
  expect(decodeURIComponent(message ?? '')).toMatch(/lørdag\s28\.\snovember\skl\.\s11\.00–15\.00/);
  const full = page.locator('[aria-labelledby="d2026-11-24"] .row', { hasText: 'Bordvert' });
  await expect(full).toContainText('Fullt, takk!');
  await expect(full.locator('[href^="tel:"]')).toHaveCount(0);
});

test('a friend is invited with the address of the page', async ({ page }) => {
  await page.goto('/oppdrag/bordvert-pa-sprakkafeen/');
  for (const name of ['Send SMS til en venn', 'Send e-post til en venn']) {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    expect(decodeURIComponent(address ?? '')).toMatch(/http:\/\/[^ ]+\/oppdrag\/bordvert-pa-sprakkafeen\/$/);
  }
});

test('a task that has people enough is not in the list, and says so at its address', async ({ page }) => {
  await page.goto('/oppdrag/');
  expect(await page.locator('main').textContent()).not.toContain('Bildearkivar');
  await page.goto('/oppdrag/tyd-gamle-bilder/');
  await expect(page.getByText('Dette oppdraget har nok folk nå.')).toBeVisible();
  await expect(page.locator('.actions')).toHaveCount(0);
});

test('help and the tasks that give it lead to each other', async ({ page }) => {
  await page.goto('/hjelp/besoksvenn/');
  await page.getByRole('link', { name: 'Besøksvenn for en på Elvesletta' }).click();
  await expect(page.getByRole('link', { name: 'Besøksvenn', exact: true })).toHaveAttribute(
    'href',
    '/hjelp/besoksvenn/',
  );
});

for (const path of ['/bli-frivillig/skjema/', '/hjelp/', '/nn/hjelp/', '/en/hjelp/']) {
  test(`${path} is one sheet of paper, with nothing of the site around it`, async ({ page }) => {
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = textOfPdf(pdf);
    expect(sheetsOfPdf(pdf)).toBe(1);
    expect(text).toContain('61000000');
    for (const heading of await page.locator('main :is(h1, .rows .what)').allTextContents()) {
      expect(text).toContain(heading.replace(/\s/g, ''));
    }
    for (const around of ['AltpåDugnad', 'Kontrollert', 'Meny']) expect(text).not.toContain(around);
  });
}

async function titles(page: Page): Promise<string[]> {
  const shown = page.locator('[aria-labelledby="oppdrag"] .row:visible .what a');
  // The spaces of a day, as in «17. mai», do not break on the page.
  return (await shown.allTextContents()).map((title) => title.trim().replaceAll('\u00A0', ' ')).sort();
}

function namesOf(all: readonly Task[]): string[] {
  return all.map(({ title }) => title).sort();
}
