import { expect, test } from './support/test.ts';
import { dataOf } from './support/pages.ts';

// The pages were made on Saturday 21 November 2026.
interface Grant {
  slug: string;
  title: string;
  state: 'open' | 'closing' | 'rolling' | 'upcoming' | 'unknown' | 'over';
}

const grants = dataOf<Grant[]>('grants.json');
const stateOf = (slug: string) => grants.find((grant) => grant.slug === slug)?.state;

/** The heading of each group on the list, and what its link on top says. */
const GROUPS = [
  { states: ['open', 'closing'], heading: 'Dette kan dere søke på nå', link: 'Åpne nå' },
  { states: ['rolling'], heading: 'Dette kan dere søke på hele året', link: 'Hele året' },
  { states: ['upcoming'], heading: 'Åpner senere', link: 'Åpner senere' },
  { states: ['unknown'], heading: 'Spør giveren når dere kan søke', link: 'Spør giveren' },
  { states: ['over'], heading: 'Over for i år', link: 'Over for i år' },
];

test('each state is told of the grant that has it', () => {
  expect(stateOf('gavefondet-elvedal-sparebank')).toBe('closing');
  expect(stateOf('friluftsfondet')).toBe('open');
  expect(stateOf('grasrotandelen')).toBe('rolling');
  expect(stateOf('kulturarrangementer-i-fylket')).toBe('upcoming');
  expect(stateOf('kavlifondet')).toBe('unknown');
  expect(stateOf('mollefondet')).toBe('over');
  expect(stateOf('momskompensasjon')).toBe('over');
});

test('the list has every grant under what the open data says of it, and counts them', async ({ page }) => {
  await page.goto('/tilskudd/');
  for (const { states, heading, link } of GROUPS) {
    const titles = grants.filter(({ state }) => states.includes(state)).map(({ title }) => title);
    const group = page.getByRole('region', { name: heading, exact: true });
    const shown = await group.locator('.what a').allTextContents();
    expect(shown.map((title) => title.trim()).sort(), heading).toEqual(titles.sort());
    await expect(page.getByRole('link', { name: `${link} (${titles.length})`, exact: true })).toBeVisible();
  }
});

test('the page of a grant, its row and its line in the search say the same', async ({ page }) => {
  for (const [slug, words, line] of [
    ['mollefondet', 'Over for i år', 'Over for i år'],
    ['kavlifondet', 'Spør giveren', 'Spør giveren'],
    ['gavefondet-elvedal-sparebank', 'Stenger snart', 'Stenger snart · Frist 27. november'],
    ['generelle-kulturmidler', 'Åpner 1. februar 2027', 'Åpner 1. februar 2027 · Frist 1. april 2027'],
  ] as const) {
    const title = grants.find((grant) => grant.slug === slug)?.title ?? '';
    await page.goto(`/tilskudd/${slug}/`);
    await expect(page.locator('.facts .big').first()).toContainText(words);
    await page.goto('/tilskudd/');
    await expect(page.locator('.row', { has: page.getByRole('link', { name: title }) })).toContainText(words);
    await page.goto(`/sok/?q=${encodeURIComponent(title)}`);
    await expect(page.locator('[data-results] .row').first()).toContainText(line);
  }
});

test('the finder narrows the list by its answers, which stand in the address', async ({ page }) => {
  await page.goto('/tilskudd/');
  const status = page.locator('.finder [role="status"]');
  const shown = page.locator('li.row[data-entry]:visible');
  const all = await shown.count();
  await page.getByLabel('Hva skal pengene gå til?').selectOption('utstyr');
  await expect(page).toHaveURL(/\?formal=utstyr$/);
  const ofEquipment = await shown.count();
  expect(ofEquipment).toBeLessThan(all);
  await page.getByLabel('Hvem er dere?').selectOption('gruppe');
  await expect(status).toContainText('Gruppe uten organisasjonsnummer · Utstyr');
  const found = await shown.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.entry));
  await expect(page.locator('.deadline-table tbody tr:visible')).toHaveCount(
    await page.locator('svg.year > svg:visible').count(),
  );
  await page.goBack();
  await expect(shown).toHaveCount(ofEquipment);
  await page.goto('/tilskudd/?soker=gruppe&formal=utstyr');
  expect(await shown.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.entry))).toEqual(found);
});

test('where nothing fits, the finder offers what fits with one choice less', async ({ page }) => {
  await page.goto('/tilskudd/?soker=institusjon&formal=kurs');
  await expect(page.locator('li.row[data-entry]:visible')).toHaveCount(0);
  await page.locator('[data-wider] a').first().click();
  await expect(page.locator('li.row[data-entry]:visible')).not.toHaveCount(0);
});

test('the page of a choice has the grants of the finder, and their calendar', async ({ page, request }) => {
  await page.goto('/tilskudd/?formal=utstyr');
  const titles = () => page.locator('li.row[data-entry]:visible .what a').allTextContents();
  const found = await titles();
  await page.goto('/tilskudd/formal/utstyr/');
  expect(await titles()).toEqual(found);
  const calendar = await (await request.get('/kalender/frister/formal/utstyr.ics')).text();
  expect(calendar).toContain('Frist: Friluftsfondet');
  expect(calendar).not.toContain('Aktivitetsmidler');
});
