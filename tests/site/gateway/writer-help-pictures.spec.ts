import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, type Locator, type Page, test as base } from '@playwright/test';
import { fillActivity, openNew, PHONE, save, signedIn, SLOW, writeMoment } from '../support/editor-page.ts';
import { openPortal, type Portal } from '../support/portal.ts';

/** Where the pictures of the help page stand; they are taken anew there when asked to, else only looked at. */
const FOLDER = process.env.DUGNAD_PICTURES ? 'src/components/site/writer-help' : '.dugnad/writer-help-pictures';

/** What is seen around a thing, in pixels. */
const AROUND = 4;

// Letters and dates as on the telephone of a reader.
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--font-render-hinting=none', '--lang=nb-NO'];
      await use({
        ...launchOptions,
        args,
        env: { ...process.env, LANGUAGE: 'nb', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' },
      });
    },
    { scope: 'worker' },
  ],
});

let portal: Portal;

test.beforeAll(async () => {
  portal = await openPortal();
  mkdirSync(FOLDER, { recursive: true });
});
test.afterAll(() => portal.close());

test('every picture of the help page can be taken: the way it shows is still there', async ({ browser }) => {
  test.setTimeout(240_000);
  // So high that nothing has to be scrolled to.
  const sharpest = { viewport: { ...PHONE, height: 3000 }, deviceScaleFactor: 2, reducedMotion: 'reduce' } as const;
  const visitor = await (await browser.newContext({ locale: 'nb-NO', ...sharpest })).newPage();
  await visitor.goto(`${portal.origin}/logg-inn/`);
  await visitor.getByLabel('E-postadressen din').fill('kari@turlag.example');
  await take(visitor, 'sign-in', visitor.getByRole('button', { name: 'Send meg lenke og kode' }));

  const page = await signedIn(browser, portal, portal.kari, sharpest);
  await openNew(page);
  await fillActivity(page, 'Morgentur med kaffe');
  await writeMoment(page, 'Starter', '2026-12-01', '08:00');
  await writeMoment(page, 'Slutter', '2026-12-01', '09:30');
  await take(page, 'add', page.getByLabel('Klokkeslett').nth(1));
  await page.locator('.repeat select').first().selectOption('week');
  await page.getByLabel('Tirsdag').check();
  await page.getByLabel('Ikke i skoleferier').check();
  await expect(page.locator('.next-dates li').first()).toBeVisible({ timeout: SLOW });
  await take(page, 'repeat', page.locator('.next-dates'), page.locator('.repeat'));
  await save(page);
  await page.goto(`${portal.origin}/admin/mine/`);
  await take(page, 'send', page.getByRole('button', { name: /til godkjenning$/ }));
  await take(
    page,
    'go-on',
    page.getByRole('button', { name: 'Alt stemmer' }),
    page.locator('section', { hasText: 'Stemmer alt som står om dere?' }),
  );
  await page
    .getByRole('link', { name: /^Meld avlyst/ })
    .first()
    .click();
  await page.getByLabel('Beskjed til dem som skulle komme').fill('Bussen er ødelagt. Vi ses neste uke.');
  await take(page, 'cancel', page.getByRole('button', { name: 'Ja, meld avlyst' }));
});

/** Takes a picture of a phone from the top of something down to where the eye is led. */
async function take(page: Page, name: string, last: Locator, first?: Locator): Promise<void> {
  const y = first ? (await placeOf(first)).top - AROUND : 0;
  const clip = { x: 0, y, width: PHONE.width, height: (await placeOf(last)).bottom + AROUND - y };
  const picture = await page.screenshot({ clip, fullPage: true });
  writeFileSync(join(FOLDER, `${name}.webp`), await sharp(picture).webp({ quality: 70, effort: 6 }).toBuffer());
}

/** Gives where something stands on its page, however far that is scrolled. */
function placeOf(thing: Locator): Promise<{ top: number; bottom: number }> {
  return thing.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY };
  });
}
