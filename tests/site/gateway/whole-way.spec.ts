import { expect, type Page, test } from '@playwright/test';
import { DESK, fillPlainForm, PHONE, signedIn } from '../support/editor-page.ts';
import { tooWide } from '../support/layout-faults.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;

test.describe.configure({ timeout: 300_000 });
test.beforeEach(async () => {
  portal = await openPortal();
});
test.afterEach(() => portal.close());

for (const viewport of [PHONE, DESK]) {
  test(`at ${viewport.width} px an activity is typed, sent back, mended, approved, called off once, and goes on`, async ({
    browser,
  }) => {
    const path = 'events/elvedal-turlag-trilletur-i-parken.md';
    const title = 'Trilletur i parken';
    const published = () => portal.git('show', `main:${path}`);
    const kari = walking(await signedIn(browser, portal, portal.kari, { viewport }));
    const mona = walking(await signedIn(browser, portal, portal.mona, { viewport }));

    await kari.to('/admin/mine/');
    await kari.press('link', 'Legg inn noe nytt');
    await fillPlainForm(kari.page, title);
    kari.typed(10);
    await kari.press('button', 'Se over før du sender');
    await kari.press('button', 'Send til godkjenning');
    await expect(kari.page.getByRole('status')).toContainText('er sendt til godkjenning');
    kari.tell('submitted');

    await mona.to('/admin/saker/');
    await mona.press('link', `Se over «${title}»`);
    await mona.page.getByLabel('Hva må rettes?').fill('Skriv om det er plass til tvillingvogn.');
    mona.typed(1);
    await mona.press('button', 'Send tilbake');
    await expect(mona.page.getByRole('status')).toContainText('er sendt tilbake');
    mona.tell('sent back');

    await kari.to('/admin/mine/');
    await expect(kari.page.locator('main')).toContainText('Frivilligsentralen skriver: Skriv om det er plass');
    await kari.press('link', `Rediger «${title}»`);
    await kari.page.getByLabel('Kort sagt').fill('Rolig tur i parken. Plass til tvillingvogn.');
    kari.typed(1);
    await kari.press('button', 'Se over før du sender');
    await kari.press('button', 'Send til godkjenning');
    kari.tell('mended');

    await mona.to('/admin/saker/');
    await mona.press('link', `Se over «${title}»`);
    await expect(mona.page.locator('main')).toContainText('Plass til tvillingvogn.');
    await mona.press('button', `Godkjenn og publiser «${title}»`);
    await expect(mona.page.getByRole('status')).toContainText('er godkjent');
    expect(published()).toContain('summary: Rolig tur i parken. Plass til tvillingvogn.\n');
    expect(published()).toContain('start: 2026-12-01T18:00\n');
    mona.tell('approved');

    await kari.to('/admin/mine/');
    await kari.press('link', 'Meld avlyst tirsdag 8. desember');
    await kari.page.getByLabel('Beskjed til dem som skulle komme').fill('Det er for glatt.');
    kari.typed(1);
    await kari.press('button', 'Ja, meld avlyst');
    await expect(kari.page.getByRole('status')).toContainText('Tirsdag 8. desember er meldt avlyst.');
    expect(published()).toMatch(/- date: 2026-12-08\n\s+status: cancelled\n\s+note: Det er for glatt\.\n/);
    kari.tell('called off');

    await kari.to('/admin/mine/');
    await kari.press('link', `Vi fortsetter med «${title}»`);
    await kari.press('button', 'Ja, vi fortsetter');
    await expect(kari.page.getByRole('status')).toContainText(`«${title}» fortsetter til og med`);
    expect(published()).toMatch(/until: 2027-\d\d-\d\d\n/);
    kari.tell('continued');
  });
}

/** A person on their way, whose presses, fields and screens are counted until they are told. */
function walking(page: Page) {
  let counts = { presses: 0, fields: 0, screens: 0 };
  const press = async (role: 'link' | 'button', name: string) => {
    counts.presses += 1;
    if (role === 'link') counts.screens += 1;
    await page.getByRole(role, { name, exact: true }).first().click();
  };
  return {
    page,
    press,
    /** Comes to a page, which must fit the window. */
    async to(address: string) {
      counts.screens += 1;
      await page.goto(portal.origin + address);
      expect(await tooWide(page)).toEqual([]);
    },
    typed: (fields: number) => {
      counts.fields += fields;
    },
    tell(what: string) {
      const said = `${counts.fields} fields, ${counts.presses} presses, ${counts.screens} screens`;
      test.info().annotations.push({ type: what, description: said });
      console.log(`${what}: ${said}`);
      counts = { presses: 0, fields: 0, screens: 0 };
    },
  };
}
