import { expect, type Page, test } from './support/test.ts';
import { sheetsOfPdf, textOfPdf, textsOfSheets } from './support/pdf-text.ts';

const MENU = [
  'Hopp til innholdet',
  'Meny',
  'Alt på Dugnad',
  'Velg hvem, sted eller tema',
  'Få fristene i din egen kalender',
];

/** Prints a page and reads the paper. */
async function print(page: Page, path: string) {
  await page.goto(path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = textOfPdf(pdf);
  return { sheets: sheetsOfPdf(pdf), has: (words: string) => text.includes(words.replace(/\s/g, '')) };
}

test('an activity on paper has when, where, price, telephone and text, and no menu', async ({ page }) => {
  const paper = await print(page, '/aktiviteter/sprakkafe/');
  for (const words of [
    'Språkkafé',
    'Tirsdag 24. november kl. 10.00–12.00',
    'Krona bibliotek',
    'Storgata 12, 2999 Elvedal',
    'Gratis',
    'Ring 61 00 00 10',
    'Ved hvert bord sitter en frivillig',
    'Bibliotekets ansatte er på kurs.',
  ]) {
    expect(paper.has(words), words).toBe(true);
  }
  for (const words of MENU) expect(paper.has(words), words).toBe(false);
  expect(paper.sheets).toBeLessThanOrEqual(2);
});

test('a page is printed in large type by a link at its foot, without script', async ({ page }) => {
  await page.goto('/aktiviteter/sprakkafe/');
  await page.getByRole('link', { name: 'Skriv ut med stor skrift' }).click();
  await expect(page.getByText('Stor skrift er valgt. Skriv ut fra nettleseren.')).toBeVisible();
  const large = await page.pdf({ preferCSSPageSize: true });
  expect(textOfPdf(large)).toContain('Språkkafé');
  await page.getByRole('link', { name: 'Vanlig skrift' }).click();
  const ordinary = await page.pdf({ preferCSSPageSize: true });
  expect(sheetsOfPdf(large)).toBeGreaterThan(sheetsOfPdf(ordinary));
});

test('the coming days on paper have every activity, and neither menu nor filters', async ({ page }) => {
  const paper = await print(page, '/aktiviteter/');
  for (const heading of await page.locator('main h2').allTextContents()) expect(paper.has(heading), heading).toBe(true);
  for (const title of await page.locator('.row .what a').allTextContents()) expect(paper.has(title), title).toBe(true);
  for (const words of [...MENU, 'Tidligere dager', 'Lite norsk går bra (']) expect(paper.has(words), words).toBe(false);
  // A week of a whole municipality: no more than a sheet a day.
  expect(paper.sheets).toBeLessThanOrEqual(7);
});

test('what is narrowed on the screen is narrowed on paper', async ({ page }) => {
  await page.goto('/aktiviteter/2026-11-24/');
  await page.getByRole('checkbox', { name: 'Gratis' }).check();
  const text = textOfPdf(await page.pdf());
  expect(text).toContain('Språkkafé');
  expect(text).not.toContain('Seniordans');
});

test('a cancellation is told apart on paper without colour', async ({ page }) => {
  const paper = await print(page, '/aktiviteter/skoyteskole/');
  expect(paper.has('AVLYST'), 'AVLYST').toBe(true);
  expect(paper.has('Kjøleanlegget på isbanen er ødelagt'), 'the reason').toBe(true);
});

test('a template on paper is one sheet with lines to write on, and nothing of the site', async ({ page }) => {
  const paper = await print(page, '/handbok/mal-avtale-med-frivillig/');
  for (const words of ['Avtale med frivillig', 'Kontaktperson og telefon:', 'For foreningen:']) {
    expect(paper.has(words), words).toBe(true);
  }
  for (const words of [
    ...MENU,
    'Dugnad i Elvedal',
    'Mal: Avtale',
    'Skriv ut fra nettleseren',
    'Kilder',
    'Neste',
    'Meld fra',
  ]) {
    expect(paper.has(words), words).toBe(false);
  }
  expect(paper.sheets).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const lines = page.locator('.form-line .blank');
  for (const line of await lines.all()) expect((await line.boundingBox())?.width).toBeGreaterThan(90);
  expect(await lines.count()).toBeGreaterThan(10);
});

test('the whole handbook on paper begins each chapter on a new sheet', async ({ page }) => {
  const paper = await print(page, '/handbok/hele/');
  const chapters = page.locator('article');
  const titles = await chapters.locator('h2').allTextContents();
  for (const title of ['Innhold', ...titles]) expect(paper.has(title), title).toBe(true);
  expect(paper.sheets).toBeGreaterThan(titles.length);
  await page.emulateMedia({ media: 'print' });
  const breaks = await chapters.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakBefore));
  expect(breaks).toEqual(titles.map(() => 'page'));
});

test('the picture of the year of grants is on one sheet with its months, and its table says on every sheet what is what', async ({
  page,
}) => {
  await page.goto('/tilskudd/');
  const sheets = textsOfSheets(await page.pdf({ preferCSSPageSize: true }));
  const titles = await page.locator('.deadline-table tbody th').allTextContents();
  const [first = '', last = ''] = [titles[0], titles.at(-1)].map((title = '') => title.replace(/\s/g, ''));
  const picture = sheets.filter((sheet) => sheet.includes('novdesjan'));
  expect(picture).toHaveLength(1);
  for (const title of [first, last]) expect(picture[0]).toContain(title);
  const table = sheets.filter((sheet) => sheet.includes('LokalfristNasjonalfrist'));
  expect(table.length).toBeGreaterThan(0);
  expect(table.at(-1)).toContain(last);
});

test('the programme of a week fills the sheets that it needs, and a poster its one', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // The width and height of A4 within its margins.
  const [width, height] = [(184 * 96) / 25.4, (273 * 96) / 25.4];
  await page.setViewportSize({ width: Math.round(width), height: 800 });
  for (const path of ['/ukeprogram/', '/ukeprogram/neste/']) {
    await page.goto(path);
    const needed =
      (await page.locator('.week-sheet').evaluate((sheet) => sheet.getBoundingClientRect().height)) / height;
    expect(needed / Math.ceil(needed), path).toBeGreaterThan(0.75);
    expect(sheetsOfPdf(await page.pdf({ preferCSSPageSize: true })), path).toBe(Math.ceil(needed));
  }
  for (const slug of ['frivilligbors', 'babysang', 'seniordans', 'teaterovelse']) {
    await page.goto(`/plakat/${slug}/`);
    const above = await page.locator('.poster > .facts').evaluate((facts) => facts.getBoundingClientRect().bottom);
    const foot = await page.locator('.poster-foot').evaluate((each) => each.getBoundingClientRect());
    expect((above + foot.height) / (foot.y + foot.height), slug).toBeGreaterThan(0.8);
    expect(sheetsOfPdf(await page.pdf({ preferCSSPageSize: true })), slug).toBe(1);
  }
});

test('a poster with a picture is one sheet, on which the picture has all that the words leave', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round((184 * 96) / 25.4), height: 800 });
  await page.goto('/plakat/fakkeltog-for-lyset/');
  const picture = page.getByRole('img', { name: /^Tegning: barn og voksne/ });
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(width / 3);
  expect(await picture.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1600);
  const paper = await print(page, '/plakat/fakkeltog-for-lyset/');
  expect(paper.sheets).toBe(1);
  for (const words of ['Fakkeltog for lyset', 'Fakkel kjøper du for 40 kr', 'Les mer på nettet']) {
    expect(paper.has(words), words).toBe(true);
  }
});
