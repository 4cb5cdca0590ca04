import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { addDays, dateAt } from '../../src/domain/time/days.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { serveSite } from '../../scripts/support/server.ts';
import { axeFindings } from './support/axe.ts';
import { tooWide } from './support/layout-faults.ts';
import { TEST_SITE } from './support/pages.ts';
import { openPortal, type Portal, SATURDAY } from './support/portal.ts';

// What is sent in must be in days to come.
const TODAY = dateAt(SATURDAY);
const DAY = addDays(TODAY, 14);
const LAST = addDays(DAY, 28);
// Whoever is faster is taken for a machine.
const LEAST_TIME = 3100;

const WHOLE_DAY = {
  Navn: 'Dugnad i løypa',
  'Kort sagt': 'Vi rydder løypa.',
  Dato: DAY,
  'Pris i kroner': '0',
  'Navnet ditt': 'Olga Olsen',
  'Telefon eller e-post': 'olga@privat.example',
};

let portal: Portal;
let origin: string;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  portal = await openPortal();
  ({ origin } = portal);
});

test.afterAll(() => portal.close());

// Each day on a phone.
for (const width of process.env.DUGNAD_DEEP ? [390, 1280] : [390]) {
  test.describe(`at ${width} px, without script`, () => {
    test.use({ viewport: { width, height: 844 }, javaScriptEnabled: false });

    test('somebody sends in an activity from the calendar, after a slip, and it waits on the board', async ({
      page,
    }) => {
      const hand = handOf(page);
      await page.goto(`${origin}/aktiviteter/`);
      await hand.press(page.getByRole('link', { name: 'Send inn en aktivitet på nett' }));
      await hand.choose('Arrangør', 'Elvedal turlag');
      await hand.type('Navn', `Kveldstur på ${width}`);
      await hand.choose('Slag', 'Aktivitet');
      await hand.choose('Tema', 'Tur og friluft');
      await hand.type('Kort sagt', 'Vi går en rolig tur i lysløypa. Alle kan bli med.');
      await hand.type('Dato', DAY);
      await hand.type('Fra klokka (valgfritt)', '18:00');
      await hand.press(page.getByLabel('Hver uke på samme dag'));
      await hand.type('Siste dag (valgfritt)', LAST);
      await hand.type('Annet sted (valgfritt)', 'Oppmøte ved Moen skole');
      await hand.type('Navnet ditt', 'Olga Olsen');
      await hand.type('Telefon eller e-post', '900 00 000');
      await page.waitForTimeout(LEAST_TIME);
      await hand.press(page.getByRole('button', { name: 'Se over før du sender' }));
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('Rett disse 2 først');
      await expect(alert.getByRole('link')).toHaveText([
        'Til klokka: Skriv når det slutter. Når starten har klokkeslett, må slutten også ha det.',
        'Pris i kroner: Skriv hva det koster. Skriv 0 når det er gratis.',
        '61 00 00 03',
      ]);
      await expect(page).toHaveTitle(/^Feil: /);
      await expect(page.getByLabel('Til klokka')).toHaveAccessibleDescription(/Skriv når det slutter/);
      expect(await tooWide(page)).toEqual([]);
      await hand.type('Til klokka', '20:00');
      await hand.type('Pris i kroner', 'Gratis');
      await hand.press(page.getByRole('button', { name: 'Se over før du sender' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stemmer dette?');
      const norwegian = languageOf('nb');
      await expect(page.locator('.answers')).toContainText(`${longDate(norwegian, DAY, TODAY)} kl. 18.00–20.00`);
      expect(await tooWide(page)).toEqual([]);
      await hand.press(page.getByRole('button', { name: 'Send inn' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk, vi har fått aktiviteten');
      expect(await tooWide(page)).toEqual([]);
      hand.note('an activity, with one slip');
      const text = portal.git(
        'show',
        `cms/events/elvedal-turlag-kveldstur-pa-${width}:events/elvedal-turlag-kveldstur-pa-${width}.md`,
      );
      expect(text).toContain(`title: Kveldstur på ${width}`);
      expect(text).not.toContain('Olga');
      const letter = await letterTo('dugnad@elvedal.kommune.example');
      expect(letter).toContain('Olga Olsen\n    900 00 000');
    });

    test('what follows from a choice is asked when that is chosen', async ({ page }) => {
      await page.goto(`${origin}/send-inn/`);
      const until = page.getByLabel('Siste dag');
      await expect(until).toBeHidden();
      await expect(page.getByLabel('Navnet på foreningen eller gruppa')).toBeHidden();
      await page.getByLabel('Hver uke på samme dag').check();
      await expect(until).toBeVisible();
      await page.getByLabel('Arrangør').selectOption({ label: 'En annen eller en ny' });
      await expect(page.getByLabel('Navnet på foreningen eller gruppa')).toBeVisible();
    });

    test('the back button brings back what was typed, and a second press does not send it again', async ({ page }) => {
      const wrong = `Uka begynner på søndag, sett på ${width}.`;
      await page.goto(`${origin}/meld-endring/`);
      await page.getByLabel('Hvilken side gjelder det?').fill('Kalenderen');
      await page.getByLabel('Hva er feil?').fill(wrong);
      await page.waitForTimeout(LEAST_TIME);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk for at du sa fra');
      await page.goBack();
      await expect(page.getByLabel('Hva er feil?')).toHaveValue(wrong);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk for at du sa fra');
      await letterTo('dugnad@elvedal.kommune.example');
      expect(portal.letters.filter(({ to }) => to.startsWith('dugnad@'))).toEqual([]);
    });

    test('somebody reports a fault from the page that has it', async ({ page }) => {
      const hand = handOf(page);
      await page.goto(`${origin}/foreninger/elvedal-turlag/`);
      await hand.press(page.getByRole('link', { name: 'Meld fra om feil' }));
      await expect(page.getByLabel('Hvilken side gjelder det?')).toHaveValue(
        'Elvedal turlag (/foreninger/elvedal-turlag/)',
      );
      await hand.type('Hva er feil?', `Telefonnummeret er gammelt, sett på ${width}.`);
      await hand.type('Hva skal det stå? (valgfritt)', '61 00 00 99');
      expect(await tooWide(page)).toEqual([]);
      await page.waitForTimeout(LEAST_TIME);
      await hand.press(page.getByRole('button', { name: 'Send' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk for at du sa fra');
      hand.note('a fault on a page');
      expect(await letterTo('dugnad@elvedal.kommune.example')).toContain(`${origin}/foreninger/elvedal-turlag/`);
    });

    test('somebody offers to help', async ({ page }) => {
      const hand = handOf(page);
      await page.goto(`${origin}/bli-frivillig/`);
      await hand.press(page.getByRole('link', { name: 'Meld deg på nett' }).first());
      await expect(page.locator('main')).toContainText('Vi lagrer det ikke her.');
      await hand.type('Navnet ditt', `Ali Rahimi ${width}`);
      await hand.type('Telefon eller e-post', '900 00 000');
      await hand.press(page.getByLabel('18 år eller mer'));
      expect(await tooWide(page)).toEqual([]);
      await page.waitForTimeout(LEAST_TIME);
      await hand.press(page.getByRole('button', { name: 'Meld meg' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk, vi tar kontakt');
      hand.note('an offer to help');
      expect(await letterTo('frivillig@frivilligsentral.example')).toContain(`Ali Rahimi ${width}`);
    });
  });
}

test(
  'the list of what is wrong, the page that is read through, and the thanks are accessible',
  { tag: '@deep' },
  async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`${origin}/send-inn/`);
    await page.waitForTimeout(LEAST_TIME);
    await page.getByRole('button', { name: 'Se over før du sender' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectGoodAtBothWidths(page);
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Dato:/ })
      .click();
    await expect(page.getByLabel('Dato', { exact: true })).toBeFocused();
    await page.getByLabel('Arrangør').selectOption('elvedal-turlag');
    await page.getByLabel('Lokale').selectOption('krona-bibliotek');
    await page.getByLabel('Slag').selectOption('activity');
    await page.getByLabel('Tema').selectOption('outdoors');
    for (const [label, text] of Object.entries(WHOLE_DAY)) await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Se over før du sender' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stemmer dette?');
    await expectGoodAtBothWidths(page);
    await page.getByRole('button', { name: 'Rett noe' }).click();
    await expect(page.getByLabel('Kort sagt')).toHaveValue('Vi rydder løypa.');
    await page.getByRole('button', { name: 'Se over før du sender' }).click();
    await page.getByRole('button', { name: 'Send inn' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk, vi har fått aktiviteten');
    await expectGoodAtBothWidths(page);
  },
);

test('the forms are accessible in all three languages, fit 320 px, and keep to their header policy', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  for (const prefix of ['', '/nn', '/en']) {
    for (const path of ['/send-inn/', '/meld-endring/', '/bli-frivillig/meld-deg/']) {
      await page.goto(origin + prefix + path);
      await expect(page.locator('form.form')).toBeVisible();
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await tooWide(page)).toEqual([]);
      }
      const other = prefix === '/en' ? '' : '/en';
      await expect(page.locator(`a[href="${other}${path}"]`).first()).toBeAttached();
    }
  }
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test.describe('where no gateway answers, without script', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  let host: Server;

  test.beforeAll(async () => {
    host = await serveSite({ folder: TEST_SITE, port: 0, host: '127.0.0.1' });
  });

  test.afterAll(() => host.close());

  for (const [path, heading, mailbox] of [
    ['/send-inn/', 'Send inn en aktivitet', 'dugnad@elvedal.kommune.example'],
    ['/nn/meld-endring/', 'Meld frå om feil', 'dugnad@elvedal.kommune.example'],
    ['/en/bli-frivillig/meld-deg/', 'Sign up as a volunteer', 'frivillig@frivilligsentral.example'],
  ] as const) {
    test(`${path} says whom to ring and write to`, async ({ page }) => {
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}${path}`);
      const main = page.locator('main');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(main.locator('a[href^="tel:"]')).toBeVisible();
      await expect(main.locator(`a[href^="mailto:${mailbox}"]`)).toBeVisible();
      await expect(main.locator('form')).toHaveCount(0);
      const form = main.locator('a[href="https://elvedal.kommune.example/skjema"]');
      await expect(form).toHaveCount(path.includes('meld-deg') ? 1 : 0);
      expect(await tooWide(page)).toEqual([]);
    });
  }
});

/** A hand that counts what it fills in and presses. */
function handOf(page: Page) {
  let fields = 0;
  let presses = 0;
  return {
    async type(label: string, text: string) {
      fields++;
      await page.getByLabel(label, { exact: true }).fill(text);
    },
    async choose(label: string, option: string) {
      fields++;
      await page.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    async press(what: ReturnType<Page['getByRole']>) {
      presses++;
      await what.click();
    },
    note(what: string) {
      const description = `${what}: ${fields} fields, ${presses} presses`;
      test.info().annotations.push({ type: 'work', description });
      console.log(description);
    },
  };
}

/** Waits for the next letter to somebody; the outbox is looked into once a second. */
async function letterTo(email: string): Promise<string> {
  const find = () => portal.letters.findLastIndex(({ to }) => to === email);
  await expect.poll(find).toBeGreaterThanOrEqual(0);
  return portal.letters.splice(find(), 1)[0]?.text ?? '';
}

async function expectGoodAtBothWidths(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const where = `${page.url()} at ${width} px`;
    expect(await axeFindings(page), where).toEqual([]);
    expect(await tooWide(page), where).toEqual([]);
  }
}
