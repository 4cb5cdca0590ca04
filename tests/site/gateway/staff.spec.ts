import { expect, test } from '@playwright/test';
import { SLOW, signIn } from '../support/editor-page.ts';
import { looksRight } from '../support/looks-right.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;

test.describe.configure({ timeout: 240_000 });
test.beforeEach(async () => {
  portal = await openPortal();
});
test.afterEach(() => portal.close());

const ROWS = [
  'Tittel;Dato;Fra kl.;Til kl.;Sted;Pris',
  ...Array.from(
    { length: 10 },
    (_, nth) => `Tur ${nth + 1};${nth + 1}.12.2026;18.00;20.00;Oppmøte ved Moen skole;gratis`,
  ),
].join('\n');
const FILE = { name: 'program.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS) };

for (const { width, javaScriptEnabled } of [
  { width: 390, javaScriptEnabled: false },
  { width: 1280, javaScriptEnabled: true },
]) {
  test(`at ${width} px ${javaScriptEnabled ? 'with' : 'without'} script ten rows of a spreadsheet are sent in four presses, approved together and undone`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width, height: 844 }, javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, portal, portal.kari);
    await page.goto(`${portal.origin}/admin/mine/`);
    await page.getByRole('link', { name: 'Fra et regneark' }).click();
    await looksRight(page, javaScriptEnabled);
    await page.getByLabel('Regnearket (.xlsx eller .csv)').setInputFiles(FILE);
    await page.getByRole('button', { name: 'Les regnearket' }).click();
    await expect(page.getByRole('heading', { name: '10 aktiviteter er klare' })).toBeVisible();
    await looksRight(page, javaScriptEnabled);
    await page.getByRole('button', { name: 'Send 10 aktiviteter til godkjenning' }).click();
    await expect(page.getByRole('status').first()).toContainText('10 aktiviteter er sendt', { timeout: SLOW });
    await context.clearCookies();

    await signIn(page, portal, portal.mona);
    await page.goto(`${portal.origin}/admin/saker/`);
    await looksRight(page, javaScriptEnabled);
    await page.getByRole('link', { name: 'Velg alle' }).click();
    await page.getByRole('button', { name: 'Godkjenn og publiser de valgte' }).click();
    await expect(page.getByRole('status').first()).toContainText('10 er godkjent.', { timeout: SLOW });
    await looksRight(page, javaScriptEnabled);
    expect(portal.git('show', 'main:events/elvedal-turlag-tur-1.md')).toContain('start: 2026-12-01T18:00');
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(page.getByRole('heading', { name: '10 venter på godkjenning' })).toBeVisible({ timeout: SLOW });
    await context.close();
  });
}

test('the programme of the week is copied with one press, by keyboard', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'nb-NO', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await signIn(page, portal, portal.mona);
  await page.goto(`${portal.origin}/admin/saker/uke/?uke=neste`);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await looksRight(page, true);
  }
  await page.getByRole('button', { name: 'Kopier: Teksten' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Teksten er kopiert. Lim inn der den skal stå.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Uke 48 i Elvedal\n\nMANDAG 23\. NOVEMBER\n• /,
  );
  const formatted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(formatted).toMatch(/<h2[^>]*>Uke 48 i Elvedal<\/h2>[\s\S]*<a href="https?:\/\/[^"]+\/aktiviteter\//);
  await context.close();
});
