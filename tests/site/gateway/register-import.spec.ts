import { expect, test } from '@playwright/test';
import { pageJson, unitJson } from '../../imports/registers/registered.ts';
import { PHONE, signIn, SLOW } from '../support/editor-page.ts';
import { looksRight } from '../support/looks-right.ts';
import { openPortal, type Portal } from '../support/portal.ts';

const UNITS = ['MOEN SONGLAG', 'LIA BYGDELAG'].map((navn, nth) =>
  unitJson(500 + nth, { navn, registrertIFrivillighetsregisteret: false }),
);

let portal: Portal;

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async () => {
  // What is not found by the search is unknown.
  portal = await openPortal({
    getRegister: async (address) =>
      new URL(address).pathname.endsWith('/enheter')
        ? { status: 200, text: pageJson(UNITS) }
        : { status: 404, text: '' },
  });
});
test.afterEach(() => portal.close());

test('on a phone without script staff read the registers, and choose what goes to the queue', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, portal, portal.mona);
  await page.goto(`${portal.origin}/admin/saker/`);
  await page.getByRole('link', { name: 'Foreninger fra registrene' }).click();
  await page.getByRole('button', { name: 'Hent', exact: true }).click();
  await expect(page.getByText('2 forslag')).toBeVisible({ timeout: SLOW });
  await looksRight(page, false);
  await page.getByRole('checkbox', { name: 'Ny: Moen songlag' }).check();
  await page.getByRole('button', { name: 'Legg de valgte i køen' }).click();
  await expect(page.getByRole('status')).toContainText('1 forslag er lagt i køen');
  await page.goto(`${portal.origin}/admin/saker/`);
  await expect(page.locator('main')).toContainText('Moen songlag');
  await expect(page.locator('main')).toContainText('Kilde: Enhetsregisteret');
  await context.close();
});
