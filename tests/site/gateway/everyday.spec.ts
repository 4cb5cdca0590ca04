import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { fillPlainForm, PHONE, SLOW } from '../support/editor-page.ts';
import { tooWide } from '../support/layout-faults.ts';
import { openPortal, type Portal, SATURDAY } from '../support/portal.ts';

let portal: Portal;

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async () => {
  portal = await openPortal();
});
test.afterEach(() => portal.close());

for (const javaScriptEnabled of [true, false]) {
  test(`on a phone ${javaScriptEnabled ? 'with' : 'without'} script an activity is written in four presses, and a date moved`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: PHONE, javaScriptEnabled });
    if (javaScriptEnabled) await context.clock.install({ time: SATURDAY });
    const page = await context.newPage();
    await page.goto(portal.linkFor(portal.kari));
    await page.getByRole('button', { name: 'Ja, logg inn' }).click();
    await page.goto(`${portal.origin}/admin/mine/`);

    await press(page, 'link', 'Legg inn noe nytt');
    await fillPlainForm(page, 'Trilletur');
    await looksRight(page, javaScriptEnabled);
    await press(page, 'button', 'Se over før du sender');
    await expect(page.locator('main')).toContainText('Tirsdag 8. desember kl. 18.00');
    await looksRight(page, javaScriptEnabled);
    await press(page, 'button', 'Send til godkjenning');
    await expect(page.getByRole('status').first()).toContainText('er sendt til godkjenning', { timeout: SLOW });
    expect(portal.git('show', 'cms/events/elvedal-turlag-trilletur:events/elvedal-turlag-trilletur.md')).toContain(
      'start: 2026-12-01T18:00',
    );

    await page
      .getByRole('link', { name: /^Endre \S+ \d+\. \S+$/ })
      .first()
      .click();
    await page
      .getByLabel('Annet sted')
      .or(page.getByLabel(/^Nytt sted/))
      .first()
      .fill('Parkeringsplassen ved Moen');
    await looksRight(page, javaScriptEnabled);
    await press(page, 'button', 'Se over før du sender');
    await press(page, 'button', 'Legg ut');
    await expect(page.getByRole('status').first()).toContainText('endringen er lagret', { timeout: SLOW });
    await context.close();
  });
}

async function press(page: Page, role: 'link' | 'button', name: string): Promise<void> {
  await page.getByRole(role, { name, exact: true }).first().click();
}

/** Checks that a page fits the window and that axe, which needs script, finds nothing. */
async function looksRight(page: Page, hasScript: boolean): Promise<void> {
  if (!hasScript) return;
  expect(await tooWide(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
}
