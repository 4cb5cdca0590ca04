import { expect, test } from '@playwright/test';
import {
  DESK,
  fillActivity,
  openEntry,
  openNew,
  PHONE,
  save,
  setStatus,
  signedIn,
  SLOW,
} from '../support/editor-page.ts';
import { openPortal } from '../support/portal.ts';

const SLUG = 'elvedal-turlag-lysvandring';
/** Each build is of the whole sample. */
const BUILT = { timeout: 240_000 };

test('what is typed in the editor stands on page and in calendar at the right hour, and a cancellation too', async ({
  browser,
  request,
}) => {
  test.setTimeout(900_000);
  const portal = await openPortal({ isBuilding: true });
  const read = async (path: string) => (await request.get(portal.origin + path)).text();
  const feed = async () => (await read(`/aktiviteter/${SLUG}.ics`)).replaceAll('\r\n ', '');

  const kari = await signedIn(browser, portal, portal.kari, { timezoneId: 'America/New_York', viewport: PHONE });
  await openNew(kari);
  await fillActivity(kari, 'Lysvandring');
  await kari.locator('.repeat').getByLabel('Hvor ofte?').selectOption('week');
  await kari.locator('.repeat').getByLabel('Siste dag').fill('2027-03-30');
  await save(kari);
  await setStatus(kari, 'Til godkjenning');

  const mona = await signedIn(browser, portal, portal.mona, { timezoneId: 'Europe/Oslo', viewport: DESK });
  await mona.getByRole('link', { name: 'Venter', exact: true }).click();
  await mona.getByRole('link', { name: 'Lysvandring' }).click();
  await setStatus(mona, 'Klar');
  await mona.getByRole('button', { name: 'Publiser', exact: true }).click();
  await mona.getByText('Publiser nå', { exact: true }).click();
  await expect(mona.getByText('Publisert. Det vises på sidene om litt.')).toBeVisible({ timeout: SLOW });

  await expect.poll(feed, BUILT).toContain('DTSTART;TZID=Europe/Oslo:20261201T180000\r\n');
  expect(await feed()).toContain('DTEND;TZID=Europe/Oslo:20261201T200000\r\n');
  expect(await feed()).not.toContain('STATUS:CANCELLED');
  expect(await read('/kalender/alt.ics')).toContain('SUMMARY:Lysvandring\r\n');
  await mona.goto(`${portal.origin}/aktiviteter/${SLUG}/`);
  await expect(mona.locator('main')).toContainText(/tirsdag 1\.\sdesember.*18\.00–20\.00/i);

  await openEntry(kari, portal, SLUG);
  await kari.getByRole('button', { name: 'Tirsdag 8. desember kl. 18.00' }).click();
  await kari.getByRole('button', { name: 'Ja, meld avlyst' }).click();
  await save(kari);

  await expect.poll(feed, BUILT).toContain('EXDATE;TZID=Europe/Oslo:20261208T180000\r\n');
  expect(await feed()).not.toContain('STATUS:CANCELLED');
  expect(await feed()).toContain('SUMMARY:AVLYST: Lysvandring\r\n');
  await mona.goto(`${portal.origin}/aktiviteter/2026-12-08/`);
  const row = mona.locator('main li').filter({ hasText: 'Lysvandring' }).first();
  await expect(row).toContainText(/avlyst/i);
  await portal.close();
});
