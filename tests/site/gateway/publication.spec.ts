import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { field, openEntry, PHONE, saveButton, signedIn, SLOW } from '../support/editor-page.ts';
import { tooWide } from '../support/layout-faults.ts';
import { openPortal, type Portal } from '../support/portal.ts';

const SLUG = 'sondagstur';
const WAITING = 'Endringen er lagret. Den vises på nettstedet om et øyeblikk.';
const SHOWN = /Publisert (?:\S+ \d+\. \S+ )?kl\.\s\d\d\.\d\d\./;

let portal: Portal;
/** Lets the publish that waits succeed, or fail for a reason. */
let release: (reason?: string) => void;

test.beforeEach(async () => {
  portal = await openPortal({
    publish: ({ commit = '' }) =>
      new Promise((resolve, reject) => {
        release = (reason) => (reason ? reject(new Error(reason)) : resolve({ commit, warnings: [] }));
      }),
  });
});
test.afterEach(() => portal.close());

test('without script a link tells whether a cancellation is published, and then leads to it', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari, { javaScriptEnabled: false });
  await cancel(page);
  await expect(page.getByRole('status')).toContainText(WAITING);
  await page.getByRole('link', { name: 'Se om den er publisert' }).click();
  await expect(page.getByRole('status')).toContainText(WAITING);
  await expect(page.getByRole('link', { name: 'Se siden', exact: true })).toBeHidden();
  release();
  await page.getByRole('link', { name: 'Se om den er publisert' }).click();
  await expect(page.getByRole('status')).toContainText(SHOWN);
  await page.getByRole('link', { name: 'Se siden', exact: true }).click();
  await expect(page).toHaveURL(`${portal.origin}/aktiviteter/${SLUG}/`);
});

test('with script the page says by itself when it is published, and when that failed', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await cancel(page);
  await expect(page.getByRole('status')).toContainText(WAITING);
  expect(await axeFindings(page)).toEqual([]);
  release('The disk is full.');
  await expect(page.getByRole('status')).toContainText('Det som lå ute før, vises fortsatt', { timeout: SLOW });
  await expect(page.getByRole('status')).toContainText('Frivilligsentralen har fått beskjed.');
  expect(await axeFindings(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  await cancel(page);
  await expect(page.getByRole('status')).toContainText(WAITING);
  release();
  await expect(page.getByRole('status')).toContainText(SHOWN, { timeout: SLOW });
  await expect(page.getByRole('link', { name: 'Se siden', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Se om den er publisert' })).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the editor says when a correction is published, with a link to its page', async ({ browser }) => {
  const page = await signedIn(browser, portal, portal.kari, { viewport: PHONE });
  await openEntry(page, portal, SLUG);
  await field(page, 'Kort sagt').fill('Rolig tur for alle, med kaffe.');
  await saveButton(page).click();
  const result = page.locator('.save-result');
  await expect(result).toContainText(WAITING, { timeout: SLOW });
  await expect(result.getByRole('link', { name: 'Se siden', exact: true })).toBeHidden();
  release();
  await expect(result).toContainText(SHOWN, { timeout: SLOW });
  const link = result.getByRole('link', { name: 'Se siden', exact: true });
  await expect(link).toHaveAttribute('href', `/aktiviteter/${SLUG}/`);
  expect(await tooWide(page)).toEqual([]);
});

/** Cancels the first date that can be. */
async function cancel(page: Page): Promise<void> {
  await page.goto(`${portal.origin}/admin/mine/`);
  await page
    .getByRole('link', { name: /^Meld avlyst/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Ja, meld avlyst' }).click();
  await expect(page.getByRole('status')).toContainText('er meldt avlyst.');
}
