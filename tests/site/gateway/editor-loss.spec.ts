import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { endAllSessions } from '../../../src/gateway/sign-in/sessions.ts';
import {
  DESK,
  field,
  fillActivity,
  kept,
  openEntry,
  openNew,
  save,
  saveButton,
  SLOW,
  signedIn,
  signIn,
  writeMoment,
} from '../support/editor-page.ts';
import { tooWide } from '../support/layout-faults.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  portal = await openPortal();
});

test.afterAll(() => portal.close());

test.afterEach(() => {
  portal.state.sql.run`DELETE FROM autosave`;
});

function drafts(): string[] {
  return portal
    .git('for-each-ref', '--format=%(refname:lstrip=4)', 'refs/heads/cms/events/')
    .split('\n')
    .filter(Boolean);
}

/** Reads the draft of an activity. */
function draft(slug: string): string {
  return portal.git('show', `cms/events/${slug}:events/${slug}.md`);
}

test('what is begun is offered again after a reload, and on another device', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await field(page, 'Navn').fill('Kveldstur med lykt');
  await kept(page);
  await page.reload();
  await expect(page.getByText('Du begynte på «Kveldstur med lykt» i dag kl.')).toBeVisible();
  await page.context().close();

  const desk = await signedIn(browser, portal, portal.kari, { viewport: DESK });
  await openNew(desk);
  await desk.getByRole('button', { name: 'Fortsett' }).click();
  await expect(field(desk, 'Navn')).toHaveValue('Kveldstur med lykt');
  await expect(desk.getByText('Du begynte på')).toBeHidden();
  await fillActivity(desk, 'Kveldstur med lykt');
  await save(desk);
  await expect.poll(() => portal.state.sql.get`SELECT count(*) AS n FROM autosave`).toEqual({ n: 0 });
  await desk.context().close();
});

test('two forms that were begun are both offered, and what is thrown away is gone', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  for (const title of ['Den første', 'Den andre']) {
    await openNew(page);
    await field(page, 'Navn').fill(title);
    await kept(page);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Aktiviteter' })).toBeVisible();
  }
  await openNew(page);
  await expect(page.getByText('Du begynte på')).toHaveCount(2);
  await page.getByRole('button', { name: 'Slett det' }).first().click();
  await expect(page.getByText('Du begynte på')).toHaveText(/«Den første»/);
  await page.reload();
  await expect(page.getByText('Du begynte på')).toHaveText(/«Den første»/);
  await page.context().close();
});

test('without contact it is said, tried again, and nothing is lost even if the page is closed', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await field(page, 'Navn').fill('Tur');
  await kept(page);
  await page.context().setOffline(true);
  await field(page, 'Navn').fill('Tur i fjellet 🏔️');
  await expect(page.getByText('Ikke lagret ennå, prøver igjen')).toBeVisible();
  await page.context().setOffline(false);
  await kept(page);

  // The page goes before there is contact again.
  await page.route('**/gw/autosave', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await field(page, 'Kort sagt').fill('Skrevet uten nett.');
  await expect(page.getByText('Ikke lagret ennå, prøver igjen')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await expect(field(page, 'Navn')).toHaveValue('Tur i fjellet 🏔️');
  await expect(field(page, 'Kort sagt')).toHaveValue('Skrevet uten nett.');
  await page.unroute('**/gw/autosave');
  await kept(page);
  await page.context().close();
});

test('the back button asks, and what was written is offered to the one who comes back', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await openNew(page);
  await field(page, 'Navn').fill('Tilbake');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Aktiviteter' })).toBeVisible();
  expect(asked).toEqual([expect.stringContaining('blir tatt vare på')]);
  await openNew(page);
  await expect(page.getByText('Du begynte på «Tilbake»')).toBeVisible();
  await page.context().close();
});

test('a double press makes one draft', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await fillActivity(page, 'Dobbelt trykk');
  await saveButton(page).dblclick();
  await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible();
  await page.waitForURL(/entries\/elvedal-turlag-dobbelt-trykk$/);
  expect(drafts().filter((slug) => slug.includes('dobbelt-trykk'))).toEqual(['elvedal-turlag-dobbelt-trykk']);
  await page.context().close();
});

test('one whose session ends meanwhile is told what to do, and saves the same form', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await fillActivity(page, 'Logget ut');
  endAllSessions(portal.state, portal.kari.id);
  await saveButton(page).click();
  await expect(
    page.getByText(/Du er ikke lenger logget inn. Logg inn i en annen fane, og trykk Lagre igjen/),
  ).toBeVisible({ timeout: SLOW });
  await expect(field(page, 'Navn')).toHaveValue('Logget ut');
  const tab = await page.context().newPage();
  await signIn(tab, portal, portal.kari);
  await tab.waitForURL('**/admin/**');
  await save(page);
  expect(draft('elvedal-turlag-logget-ut')).toContain('title: Logget ut');
  await page.context().close();
});

test('a refused save keeps the text, goes to the field and says there what is wrong', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await fillActivity(page, 'Slutter før den starter');
  await writeMoment(page, 'Slutter', '2026-12-01', '17:00');
  await saveButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Dette må rettes før det kan lagres' }).first()).toBeVisible({
    timeout: SLOW,
  });
  const end = page
    .locator('.moment')
    .filter({ has: page.getByLabel(/^Slutter/) })
    .getByLabel('Dato');
  await expect(end).toBeFocused();
  await expect(end).toBeInViewport();
  await expect(end).toHaveAttribute('aria-invalid', 'true');
  const described = (await end.getAttribute('aria-describedby'))?.split(' ') ?? [];
  await expect(page.locator(`#${described[0]}`)).not.toBeEmpty();
  expect(await tooWide(page)).toEqual([]);
  await writeMoment(page, 'Slutter', '2026-12-01', '20:00');
  await save(page);
  // What Decap says beside goes away by itself.
  await expect(page.getByText('Dette må rettes før det kan lagres')).toBeHidden({ timeout: SLOW });
  await page.context().close();
});

test('what is wrong under «Mer» is shown, deep as it lies', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await fillActivity(page, 'Uten telefon');
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  const contact = page
    .locator('[class*="-ControlContainer"]')
    .filter({ has: page.locator('label[for^="contact-field"]') });
  await contact.getByRole('button', { name: 'Vis Kontakt' }).click();
  await contact.getByLabel(/^Rolle/).fill('Turleder');
  await saveButton(page).click();
  const phone = contact.getByLabel(/^Telefon/);
  await expect(phone).toBeFocused({ timeout: SLOW });
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await phone.fill('61 00 00 10');
  await save(page);
  expect(draft('elvedal-turlag-uten-telefon')).toContain('role: Turleder');
  await page.context().close();
});

test('two who write in the same field see both texts, and the second one chooses', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openEntry(page, portal, 'sondagstur');
  const mona = await signedIn(browser, portal, portal.mona, { viewport: DESK });
  await openEntry(mona, portal, 'sondagstur');
  await field(mona, 'Navn').fill('Monas navn');
  await field(mona, 'Pris i kroner').fill('50');
  await save(mona);
  await field(page, 'Navn').fill('Karis navn');
  await field(page, 'Kort sagt').fill('Karis setning.');
  await saveButton(page).click();
  await expect(page.getByText('Noen andre har lagret dette mens du skrev')).toBeVisible({ timeout: SLOW });
  await expect(page.locator('blockquote')).toHaveText(['Karis navn', 'Monas navn']);
  expect(await tooWide(page)).toEqual([]);
  await page.getByRole('button', { name: 'Behold mitt' }).click();
  await expect(saveButton(page)).toBeFocused();
  await expect(field(page, 'Pris i kroner')).toHaveValue('50');
  await save(page);
  const text = draft('sondagstur');
  for (const part of ['title: Karis navn', 'price: 50', 'summary: Karis setning.']) expect(text).toContain(part);
  await Promise.all([page.context().close(), mona.context().close()]);
});

test('what is gone on with is merged with what others have saved since, and not put over it', async ({ browser }) => {
  const slug = 'sakte-men-sikkert';
  const page = await signedIn(browser, portal, portal.kari);
  await openEntry(page, portal, slug);
  await field(page, 'Kort sagt').fill('Begynt i går.');
  await kept(page);
  await page.context().close();
  const mona = await signedIn(browser, portal, portal.mona, { viewport: DESK });
  await openEntry(mona, portal, slug);
  await field(mona, 'Pris i kroner').fill('30');
  await save(mona);
  await mona.context().close();

  const again = await signedIn(browser, portal, portal.kari);
  await openEntry(again, portal, slug);
  await again.getByRole('button', { name: 'Fortsett' }).click();
  await expect(field(again, 'Kort sagt')).toHaveValue('Begynt i går.');
  await save(again);
  for (const part of ['price: 30', 'summary: Begynt i går.']) expect(draft(slug)).toContain(part);
  await again.context().close();
});

test('a picture of 12 MB is made small before it is sent, and no longer tells where it was taken', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, portal.kari);
  let sent = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('persistEntry')) sent = request.postData()?.length ?? 0;
  });
  await openNew(page);
  await fillActivity(page, 'Med bilde');
  await page.getByRole('button', { name: 'Legg til bilde' }).click();
  const buffer = await photograph();
  expect(buffer.length).toBeGreaterThan(12_000_000);
  const chosen = { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer };
  await page.locator('.picture input').setInputFiles(chosen);
  await expect(page.locator('.picture img')).toBeVisible({ timeout: SLOW });
  await saveButton(page).click();
  await expect(page.getByLabel(/^Hva viser bildet/)).toBeFocused({ timeout: SLOW });
  await page.getByLabel(/^Hva viser bildet/).fill('Turgåere på en benk.');
  await save(page);
  const names = portal.git('ls-tree', '--name-only', 'cms/events/elvedal-turlag-med-bilde', 'media/elvedal-turlag/');
  expect(names).toMatch(/img_0001-[0-9a-f]{6}\.jpg/);
  expect(sent).toBeGreaterThan(10_000);
  expect(sent).toBeLessThan(6_000_000);
  test.info().annotations.push({ type: 'picture', description: `${buffer.length} bytes chosen, ${sent} sent` });
  await page.context().close();
});

test('emoji and ten thousand letters come through as text', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await fillActivity(page, 'Bingo 🎉 på Moen');
  await insert(page, 'Velkommen til bingo 🎉');
  await save(page);
  const slug = 'elvedal-turlag-bingo-pa-moen';
  expect(draft(slug)).toContain('title: Bingo 🎉 på Moen');
  expect(draft(slug)).toContain('Velkommen til bingo 🎉');

  await field(page, 'Kort sagt').fill('a'.repeat(10_000));
  await saveButton(page).click();
  await expect(field(page, 'Kort sagt')).toBeFocused({ timeout: SLOW });
  await expect(field(page, 'Kort sagt')).toHaveValue('a'.repeat(10_000));
  expect(await tooWide(page)).toEqual([]);
  await field(page, 'Kort sagt').fill('Premier til alle.');
  await insert(page, 'Ta med godt humør. '.repeat(530));
  await save(page);
  expect(draft(slug).length).toBeGreaterThan(10_000);
  await page.context().close();
});

test('what is pasted from Word comes without its markup, and is saved as plain Markdown', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await fillActivity(page, 'Limt inn fra Word');
  await paste(page, fromWord('Velkommen til <b>turlaget</b>.<o:p></o:p>', 'Ta med niste.'));
  await expect(page.locator('[data-slate-editor="true"]')).toContainText('Ta med niste.');
  await save(page);
  const text = draft('elvedal-turlag-limt-inn-fra-word');
  const body = text.slice(text.indexOf('\n---\n') + 5).trim();
  expect(body).toMatch(/^Velkommen til (?:\*\*)?turlaget(?:\*\*)?\.\n\nTa med niste\.$/);
  await page.context().close();
});

/** Gives what Word puts on the clipboard for some paragraphs. */
function fromWord(...paragraphs: string[]): string {
  const style = 'class=MsoNormal style="margin-bottom:0cm;mso-fareast-language:NO"';
  const marked = paragraphs.map((each) => `<p ${style}><span lang=NO style='font-family:"Calibri"'>${each}</span></p>`);
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-parent:""}</style></head><body lang=NO><!--StartFragment-->${marked.join('\n')}<!--EndFragment--></body></html>`;
}

/** Pastes into the field of formatted text what another program has copied. */
async function paste(page: Page, html: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-slate-editor="true"]').click();
  await page.evaluate(async (copied) => {
    const plain = new DOMParser().parseFromString(copied, 'text/html').body.textContent ?? '';
    const parts = {
      'text/html': new Blob([copied], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  }, html);
  await page.keyboard.press('Control+V');
}

/** Puts text into the field of formatted text at once, as a keyboard that suggests words does. */
async function insert(page: Page, text: string): Promise<void> {
  await page.locator('[data-slate-editor="true"]').click();
  await page.keyboard.insertText(text);
}

/** Makes what a telephone takes: large, and with the place that it was taken at. */
function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 90 };
  return sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#777', noise } })
    .withExif({ IFD0: { Model: 'Telefon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '60/1 43/1 0/1' } })
    .jpeg({ quality: 97 })
    .toBuffer();
}
