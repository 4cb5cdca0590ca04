import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { type Browser, expect, type Page, test } from '@playwright/test';
import {
  choose,
  DESK,
  field,
  fillActivity,
  openEntry,
  openNew,
  PHONE,
  save,
  saveButton,
  setStatus,
  signedIn,
  SLOW,
  writeMoment,
} from '../support/editor-page.ts';
import { tooWide } from '../support/layout-faults.ts';
import { axeFindings, WCAG } from '../support/axe.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  portal = await openPortal();
});

test.afterAll(() => portal.close());

// Each day on a phone here; on a screen overseas, and by keyboard, in the deep run.
const BROWSERS = [
  ['Europe/Oslo', PHONE],
  ['America/New_York', DESK],
] as const;
const isDeep = Boolean(process.env.DUGNAD_DEEP);

for (const [timezoneId, viewport] of isDeep ? BROWSERS : BROWSERS.slice(0, 1)) {
  test(`an association writes a weekly activity, staff publish it, one date is cancelled: browser in ${timezoneId}, ${viewport.width} px`, async ({
    browser,
  }) => {
    const title = `Kveldstur sett fra ${timezoneId.split('/')[1]?.replace('_', ' ')}`;
    const slug = `elvedal-turlag-${title.toLowerCase().replaceAll(' ', '-')}`;
    const path = `events/${slug}.md`;

    const kari = await signedIn(browser, portal, portal.kari, { timezoneId, viewport });
    const presses = await countPresses(kari);
    await openNew(kari);
    expect(await seenFields(kari)).toHaveLength(10);
    await fillActivity(kari, title);
    const repeat = kari.locator('.repeat');
    await repeat.getByLabel('Hvor ofte?').selectOption('week');
    await expect(repeat.getByLabel('Tirsdag')).toBeChecked();
    await repeat.getByLabel('Torsdag').check();
    await repeat.getByLabel('Siste dag').fill('2027-03-25');
    await repeat.getByLabel('Ikke i skoleferier').check();
    const dates = repeat.locator('.next-dates li');
    await expect(dates.first()).toContainText('Tirsdag 1. desember kl. 18.00', { timeout: SLOW });
    await expect(repeat.locator('.next-dates li:not(.left-out)')).toHaveCount(5);
    await save(kari);
    const result = kari.locator('.save-result');
    await expect(result.getByRole('heading')).toHaveText('Kladden er lagret, men ikke sendt', { timeout: SLOW });
    await expect(result).toContainText('Ingen andre ser den før den er godkjent.');
    await result.getByRole('button', { name: 'Send til godkjenning' }).click();
    await expect(result.getByRole('heading')).toHaveText('Sendt til godkjenning', { timeout: SLOW });
    test.info().annotations.push({ type: 'to submit', description: `10 fields, 1 screen, ${await presses()} presses` });
    await expect
      .poll(() => portal.git('log', '-1', '--format=%an %(trailers:key=Portal-Status,valueonly)', `cms/events/${slug}`))
      .toBe('Kari Nordmann pending_review');

    const mona = await signedIn(browser, portal, portal.mona, { timezoneId, viewport: DESK });
    await mona.getByRole('link', { name: 'Venter', exact: true }).click();
    await mona.getByRole('link', { name: title }).click();
    await setStatus(mona, 'Klar');
    await mona.getByRole('button', { name: 'Publiser', exact: true }).click();
    await mona.getByText('Publiser nå', { exact: true }).click();
    await expect(mona.getByText('Publisert. Det vises på sidene om litt.')).toBeVisible({ timeout: SLOW });
    const published = portal.git('show', `main:${path}`);
    expect(published).toContain(`title: ${title}`);
    expect(published).toContain('kind: activity\n');
    expect(published).toContain('start: 2026-12-01T18:00\nend: 2026-12-01T20:00\n');
    expect(published).toMatch(/on:\n\s+- tue\n\s+- thu\n/);
    expect(published).toMatch(/associations:\n\s+- elvedal-turlag\n/);
    expect(published).not.toMatch(/form_begin|form_more/);
    expect(portal.git('log', '--format=%an', 'main', '--', path).split('\n')).toContain('Kari Nordmann');
    expect(portal.git('for-each-ref', 'refs/heads/cms/')).toBe('');
    await mona.context().close();

    await openEntry(kari, portal, slug);
    const toCancel = await countPresses(kari);
    await kari.getByRole('button', { name: 'Tirsdag 8. desember kl. 18.00' }).click();
    await kari.getByRole('button', { name: 'Ja, meld avlyst' }).click();
    expect(await toCancel()).toBe(2);
    await save(kari);
    await expect(kari.locator('.save-result')).toContainText(/Den vises på nettstedet om et øyeblikk|Publisert/);
    await expect
      .poll(() => portal.git('show', `main:${path}`))
      .toMatch(/changes:\n\s+- date: 2026-12-08\n\s+status: cancelled\n/);
    expect(portal.git('log', '-1', '--format=%an', 'main')).toBe('Kari Nordmann');
    expect(portal.git('for-each-ref', 'refs/heads/cms/')).toBe('');
    expect(portal.git('show', `main:${path}`)).toContain('start: 2026-12-01T18:00\n');

    await openEntry(kari, portal, slug);
    await kari.getByRole('button', { name: /^Tirsdag 15. desember/ }).click();
    await kari.getByLabel(/^Hva skjer tirsdag 15. desember/).selectOption('moved');
    await kari.getByRole('button', { name: 'Ja, meld flyttet' }).click();
    await expect(kari.getByText('Skriv ny tid eller nytt sted.')).toBeVisible();
    await kari.getByLabel('Nytt lokale').selectOption({ index: 1 });
    await kari.getByRole('button', { name: 'Ja, meld flyttet' }).click();
    await kari.getByRole('button', { name: /^Angre avlyst/ }).click();
    await save(kari);
    await expect.poll(() => portal.git('show', `main:${path}`)).not.toContain('2026-12-08');
    expect(portal.git('show', `main:${path}`)).toMatch(/- date: 2026-12-15\n\s+status: moved\n\s+venue: \S+\n/);
    expect(await tooWide(kari)).toEqual([]);
    await kari.context().close();
  });
}

test(
  'next term’s activity is made of the last one in one press, with its dates moved',
  { tag: '@deep' },
  async ({ browser }) => {
    const page = await signedIn(browser, portal, portal.kari);
    await openEntry(page, portal, 'sakte-men-sikkert');
    const earlier = page.getByRole('link', { name: 'Tidligere versjoner', exact: true });
    await expect(earlier).toHaveAttribute('href', '/admin/versjoner/events/sakte-men-sikkert/');
    await page.getByRole('link', { name: 'Lag ny for neste halvår' }).click();
    await expect(field(page, 'Navn')).toHaveValue('Turgruppe «Sakte, men sikkert»', { timeout: SLOW });
    await expect(earlier).toHaveCount(0);
    const start = page.locator('.moment').filter({ has: page.getByLabel(/^Starter/) });
    await expect(start.getByLabel('Dato')).toHaveValue(/^2027-08-/);
    await expect(start.getByLabel('Klokkeslett')).toHaveValue('10:00');
    expect(await tooWide(page)).toEqual([]);
    await field(page, 'Navn').fill('Turgruppe neste år');
    await save(page);
    const text = portal.git(
      'show',
      'cms/events/elvedal-turlag-turgruppe-neste-ar:events/elvedal-turlag-turgruppe-neste-ar.md',
    );
    const old = portal.git('show', 'main:events/sakte-men-sikkert.md');
    expect(text).not.toContain('changes:');
    expect(/^id: (.+)$/m.exec(text)?.[1]).not.toBe(/^id: (.+)$/m.exec(old)?.[1]);
    await page.context().close();
  },
);

test(
  'beside the form a wide screen shows the activity with the styles of the site',
  { tag: '@deep' },
  async ({ browser }) => {
    const complaints: string[] = [];
    const page = await signedIn(browser, portal, portal.kari, { viewport: DESK });
    page.on('console', (message) => isPolicy(message.text()) && complaints.push(message.text()));
    await openEntry(page, portal, 'sakte-men-sikkert');
    const preview = page.frameLocator('#preview-pane');
    await expect(preview.getByRole('heading', { name: 'Turgruppe «Sakte, men sikkert»' })).toBeVisible({
      timeout: SLOW,
    });
    await expect(preview.getByText('Gratis')).toBeVisible();
    await expect(preview.getByText(/^Hver mandag, onsdag og fredag/)).toBeVisible();
    await expect(preview.locator('.facts > div').first()).toHaveCSS('display', 'grid');
    await field(page, 'Navn').fill('Nytt navn');
    await expect(preview.getByRole('heading', { name: 'Nytt navn' })).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('preview.png') });
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the forms keep to the header policy, fit a phone, and weigh under 900 kB at first', async ({ browser }) => {
  const complaints: string[] = [];
  const loaded = { program: 0, bytes: 0, requests: 0 };
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  page.on('console', (message) => isPolicy(message.text()) && complaints.push(message.text()));
  page.on('response', async (response) => {
    // What the pages for signing in have fetched does not count.
    if (new URL(response.url()).pathname === '/admin/') Object.assign(loaded, { program: 0, bytes: 0, requests: 0 });
    loaded.requests++;
    const bytes = await response.body().then(
      (body) => gzipSync(body).length,
      () => 0,
    );
    loaded.bytes += bytes;
    if (response.url().includes('/_astro/')) loaded.program += bytes;
  });
  await page.goto(portal.linkFor(portal.kari));
  await page.getByRole('button', { name: 'Ja, logg inn' }).click();
  await expect(page.getByRole('link', { name: 'Ny aktivitet' }).first()).toBeVisible({ timeout: SLOW });
  await page.waitForLoadState('networkidle');
  const list = { ...loaded };
  expect(list.program).toBeLessThan(900_000);
  expect(await tooWide(page)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
  await openNew(page);
  await page.locator('.repeat select').first().selectOption('week');
  await expect(page.locator('.repeat')).toContainText('Fyll ut «Starter»');
  await writeMoment(page, 'Starter', '2026-12-01', '18:00');
  await expect(page.locator('.next-dates li').first()).toBeVisible();
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.waitForLoadState('networkidle');
  expect(await tooWide(page)).toEqual([]);
  expect(loaded.program).toBeLessThan(1_050_000);
  const inWords = ({ program, bytes, requests }: typeof loaded) =>
    `${requests} requests, ${bytes} bytes gzipped, of which ${program} program`;
  test.info().annotations.push({ type: 'the list', description: inWords(list) });
  test.info().annotations.push({ type: 'with a form open', description: inWords(loaded) });
  await page.screenshot({ path: test.info().outputPath('form.png') });
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${portal.origin}/admin/#/workflow`);
  await expect(page.getByRole('heading', { name: 'Det som venter' })).toBeVisible();
  expect(await tooWide(page)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('whoever forgets something is led there', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await field(page, 'Navn').fill('Uten tid');
  await saveButton(page).click();
  const start = page.getByRole('group', { name: /^Starter/ }).getByLabel('Dato');
  await expect(start).toBeFocused();
  await expect(start).toHaveAttribute('aria-invalid', 'true');
  await writeMoment(page, 'Starter', '2026-12-01', '18:00');
  await writeMoment(page, 'Slutter', '2026-12-01', '20:00');
  await choose(page, /^Lokale/, 'Krona');
  await choose(page, /^Tema/, 'Tur og friluft');
  await saveButton(page).click();
  await expect(field(page, 'Kort sagt')).toBeFocused();
  await page.context().close();
});

test('the first press on «Lagre» says all that is missing, in one list with the way to each field', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await field(page, 'Navn').fill('Nesten tom');
  await writeMoment(page, 'Starter', '2026-12-01', '18:00');
  const end = page.locator('.moment').filter({ has: page.getByLabel(/^Slutter/) });
  await expect(end.getByLabel('Dato')).toHaveValue('2026-12-01');
  await end.getByLabel('Klokkeslett').fill('17:00');
  await saveButton(page).click();
  const list = page.locator('.form-problems li');
  await expect(list).toHaveCount(5, { timeout: SLOW });
  for (const label of ['Slutter', 'Lokale', 'Kort sagt', 'Tema', 'Pris i kroner'])
    await expect(list.filter({ hasText: `${label}:` })).toHaveCount(1);
  await list.filter({ hasText: 'Kort sagt:' }).getByRole('button').click();
  await expect(field(page, 'Kort sagt')).toBeFocused();
  await field(page, 'Kort sagt').fill('Noe.');
  await expect(list).toHaveCount(4);
  await page.context().close();
});

test(
  'the arrow above a form leads to the overview, and an unsent draft says there that it is one',
  { tag: '@deep' },
  async ({ browser }) => {
    const page = await signedIn(browser, portal, portal.kari);
    await openNew(page);
    await fillActivity(page, 'Glemt kladd');
    await save(page);
    await expect(page.locator('.save-result')).toBeVisible({ timeout: SLOW });
    await page.getByRole('link', { name: '← Til oversikten' }).click();
    await expect(page).toHaveURL(/\/admin\/mine\/$/);
    await openEntry(page, portal, 'elvedal-turlag-glemt-kladd');
    await expect(page.getByText('Dette er en kladd som ikke er sendt.')).toBeVisible({ timeout: SLOW });
    await page.getByRole('button', { name: 'Send til godkjenning' }).click();
    await expect(page.getByText('Dette er en kladd som ikke er sendt.')).toHaveCount(0, { timeout: SLOW });
    await page.context().close();
  },
);

test('a picture is chosen in two presses, and seen before and after it is saved', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await fillActivity(page, 'Med bilde');
  await page.getByRole('button', { name: 'Legg til bilde' }).click();
  const buffer = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#48a' } })
    .jpeg()
    .toBuffer();
  const picture = page.locator('.picture');
  await picture.locator('input').setInputFiles({ name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer });
  const width = () => picture.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(width).toBe(640);
  await page.getByLabel(/^Hva viser bildet/).fill('Turgåere på en benk.');
  await save(page);
  await expect(page.locator('.save-result')).toBeVisible({ timeout: SLOW });
  await page.reload();
  await expect.poll(width, { timeout: SLOW }).toBe(640);
  await page.context().close();
});

test('a picture that is on the page already is chosen again by the keyboard, with what was said of it', async ({
  browser,
}) => {
  await publishWithPicture(browser);
  const page = await signedIn(browser, portal, portal.kari, { viewport: { width: 360, height: 740 } });
  await openNew(page);
  await page.getByRole('button', { name: 'Legg til bilde' }).click();
  const used = page.getByRole('button', { name: 'Velg et bilde dere har brukt før' });
  await used.focus();
  await page.keyboard.press('Enter');
  await expect(used).toHaveAttribute('aria-expanded', 'true');
  const bench = page.getByRole('button', { name: 'Turgåere på en benk.' });
  await expect(bench.locator('img')).toHaveJSProperty('naturalWidth', 240, { timeout: SLOW });
  await expect(page.getByRole('button', { name: 'ubrukt.jpg' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.keyboard.press('Tab');
  await expect(bench).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(used).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByLabel(/^Hva viser bildet/)).toHaveValue('Turgåere på en benk.');
  await fillActivity(page, 'Igjen på benken');
  await save(page);
  const draft = 'cms/events/elvedal-turlag-igjen-pa-benken:events/elvedal-turlag-igjen-pa-benken.md';
  expect(portal.git('show', draft)).toContain('src: /media/elvedal-turlag/benk.jpg');
  await page.context().close();
});

test('a part opens by its name, and a telephone number that is none is told with all else that is wrong', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, portal.kari);
  await openNew(page);
  await fillActivity(page, 'Feil nummer');
  await writeMoment(page, 'Slutter', '2026-12-01', '17:00');
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  const toggle = page.getByRole('button', { name: 'Vis Kontakt' });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await page.getByText('Kontakt (valgfritt)').last().click();
  await expect(page.getByRole('button', { name: 'Skjul Kontakt' })).toHaveAttribute('aria-expanded', 'true');
  await field(page, 'Rolle').fill('Leder');
  const phone = page.getByLabel(/^Telefon/).last();
  await phone.fill('+47 900 00');
  await saveButton(page).click();
  const told = page.locator('.form-problems li');
  await expect(told).toHaveText(
    [/^Slutter: Det slutter tirsdag 1\.\sdesember/, /^Telefon: «\+47 900 00» er ikke et telefonnummer/],
    { timeout: SLOW },
  );
  // A field of Decap's that was at fault keeps what `fill` should replace; on a busy machine it is drawn anew meanwhile.
  await expect(async () => {
    await phone.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Backspace');
    await expect(phone).toHaveValue('', { timeout: 500 });
  }).toPass();
  await phone.pressSequentially('61 00 00 14');
  await writeMoment(page, 'Slutter', '2026-12-01', '20:00');
  await save(page);
  await page.context().close();
});

test('a contact has a name and room for a finger, opens by its name, and is not taken away without a word', async ({
  browser,
}) => {
  const page = await signedIn(browser, portal, portal.kari);
  await page.goto(`${portal.origin}/admin/#/collections/associations/entries/elvedal-turlag`);
  await page.reload();
  const remove = page.getByRole('button', { name: 'Ta bort Turansvarlig' });
  await expect(remove).toBeVisible({ timeout: SLOW });
  const { width, height } = (await remove.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await page.getByText('Turansvarlig', { exact: true }).click();
  await expect(page.getByLabel(/^Rolle/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skjul Turansvarlig' })).toHaveAttribute('aria-expanded', 'true');
  page.removeAllListeners('dialog');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await remove.click();
  expect(asked).toEqual(['Vil du ta bort Turansvarlig?']);
  await expect(remove).toBeVisible();
  await page.context().close();
});

/** What Decap's own markup breaks, and no style of ours can mend. */
const IN_DECAP = {
  'aria-input-field-name': 'the field of formatted text has no name',
  'aria-required-attr': 'the switch between formatted text and codes does not say whether it is on',
  'button-name': 'that switch has no name',
  'nested-interactive': 'the menu buttons of the bar are buttons within buttons',
};

function faultsOf(page: Page): Promise<string[]> {
  return axeFindings(page, { kinds: WCAG, without: Object.keys(IN_DECAP) });
}

function isPolicy(text: string): boolean {
  return /Content Security Policy|Refused to/.test(text);
}

/** Lists the fields of the form that are seen. */
function seenFields(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() => {
    const container = '[class*="-ControlContainer"]';
    const pane = document.querySelector('.form-begin')?.closest(container)?.parentElement;
    const fields = [...(pane?.children ?? [])].filter(
      (each) => !each.querySelector(':scope > .form-begin, :scope > .form-more'),
    );
    return fields
      .filter((each) => each.checkVisibility())
      .map((each) => each.querySelector('label')?.textContent ?? undefined);
  });
}

/** Counts what is pressed from now on. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset.presses = '0';
    const count = () => {
      document.documentElement.dataset.presses = String(Number(document.documentElement.dataset.presses) + 1);
    };
    document.addEventListener('click', (event) => event.isTrusted && event.detail > 0 && count(), { capture: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.presses));
}

/** Puts two pictures of the hiking club on the page, and an activity that shows one of them. */
async function publishWithPicture(browser: Browser): Promise<void> {
  const page = await signedIn(browser, portal, portal.mona);
  const ask = async (action: string, params: object) => {
    const answer = await page.evaluate(
      async (body) => {
        const headers = { 'Content-Type': 'application/json' };
        const response = await fetch('/gw', { method: 'POST', headers, body });
        return { isOk: response.ok, body: await response.json() };
      },
      JSON.stringify({ branch: 'main', action, params }),
    );
    expect(answer).toMatchObject({ isOk: true });
    return answer.body as { commit?: string };
  };
  const picture = sharp({ create: { width: 640, height: 400, channels: 3, background: '#48a' } }).jpeg();
  const content = (await picture.toBuffer()).toString('base64');
  for (const name of ['benk.jpg', 'ubrukt.jpg'])
    await ask('persistMedia', { asset: { path: `media/elvedal-turlag/${name}`, content } });
  const [slug, raw] = ['elvedal-turlag-skogstur', FOREST_TOUR];
  const { commit } = await ask('persistEntry', {
    dataFiles: [{ slug, path: `events/${slug}.md`, raw }],
    options: { collectionName: 'events', newEntry: true, useWorkflow: true },
  });
  await ask('publishUnpublishedEntry', { collection: 'events', slug, version: commit });
  await page.context().close();
}

const FOREST_TOUR = `---
title: Skogstur
summary: Vi går i skogen.
kind: activity
associations: [elvedal-turlag]
place: Parkeringsplassen
area: sentrum
start: 2026-12-06T12:00
end: 2026-12-06T14:00
theme: outdoors
price: 0
image: { src: /media/elvedal-turlag/benk.jpg, alt: Turgåere på en benk. }
---

Velkommen.
`;
