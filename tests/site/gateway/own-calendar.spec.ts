import { expect, type Page, test } from '@playwright/test';
import { PHONE, SLOW, signIn } from '../support/editor-page.ts';
import { looksRight } from '../support/looks-right.ts';
import { openPortal, type Portal, SATURDAY } from '../support/portal.ts';

const ADDRESS = 'https://kalender.example/turlag/en-lang-hemmelig-del-0123456789abcdef0123456789/basic.ics';

let portal: Portal;

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async () => {
  portal = await openPortal({
    fetchCalendar: async (address) =>
      address === ADDRESS
        ? { outcome: 'fetched', text: CALENDAR, validators: {} }
        : { outcome: 'refused', fault: 'status' },
  });
});
test.afterEach(() => portal.close());

for (const javaScriptEnabled of [true, false]) {
  test(`on a phone ${javaScriptEnabled ? 'with' : 'without'} script an association lets its calendar be fetched, and stops it`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: PHONE, javaScriptEnabled });
    if (javaScriptEnabled) await context.clock.install({ time: SATURDAY });
    const page = await context.newPage();
    await signIn(page, portal, portal.kari);
    await page.goto(`${portal.origin}/admin/mine/`);
    await page.getByRole('link', { name: 'Hent aktiviteter fra en kalender dere har' }).click();
    await page.getByLabel('Adressen til kalenderen').fill('https://kalender.example/borte.ics');
    await press(page, 'Prøv');
    await expect(page.getByRole('alert')).toContainText('ikke delt med alle');
    await looksRight(page, javaScriptEnabled);
    await page.getByLabel('Adressen til kalenderen').fill(ADDRESS);
    await press(page, 'Prøv');
    await expect(page.getByRole('heading', { name: 'Temakveld om ski' })).toBeVisible({ timeout: SLOW });
    await expect(page.locator('main')).toContainText('1 privat avtale er ikke tatt med');
    await looksRight(page, javaScriptEnabled);
    await press(page, 'Ja, hent herfra hver natt');
    await expect(page.getByText('hentes fra nå av hver natt')).toBeVisible({ timeout: SLOW });
    await seesResult(page, '2 nye aktiviteter er foreslått');
    await looksRight(page, javaScriptEnabled);
    await press(page, 'Hent nå');
    await seesResult(page, 'Ingenting var nytt');
    await press(page, 'Slutt å hente');
    await expect(page.getByRole('status')).toContainText('henter ikke lenger');
    await context.close();
  });
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Waits for the result of an import; a page that came before its end says that one should load it again. */
async function seesResult(page: Page, text: string): Promise<void> {
  await expect(async () => {
    if (await page.getByText('Kalenderen hentes nå.').isVisible()) await page.reload();
    await expect(page.locator('main')).toContainText(text, { timeout: 2000 });
  }).toPass({ timeout: 2 * SLOW });
}

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//example//NO',
  ...eventLines('a', 'Temakveld om ski', 'DTSTART;TZID=Europe/Oslo:20261201T180000', 'LOCATION:Klubbhuset på Moen'),
  ...eventLines('b', 'Søndagstur', 'DTSTART;TZID=Europe/Oslo:20261206T110000', 'RRULE:FREQ=WEEKLY;COUNT=10'),
  ...eventLines('c', 'Styremøte', 'DTSTART;TZID=Europe/Oslo:20261202T180000', 'CLASS:PRIVATE'),
  'END:VCALENDAR',
].join('\r\n');

function eventLines(uid: string, title: string, ...lines: readonly string[]): string[] {
  return ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, 'DURATION:PT2H', ...lines, 'END:VEVENT'];
}
