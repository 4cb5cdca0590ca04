import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addDays, dateAt } from '../../src/domain/days.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { tooWide } from './layout-faults.ts';
import { openPortal, type Portal } from './portal.ts';

// The gateway has the clock of this machine: what is sent in must be in days to come.
const TODAY = dateAt(Date.now());
const DAY = addDays(TODAY, 14);
const LAST = addDays(DAY, 28);

let portal: Portal;
let origin: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  portal = await openPortal();
  ({ origin } = portal);
});

test.afterAll(() => portal.close());

for (const width of [390, 1280]) {
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
      await hand.type('Sted, hvis det ikke er et lokale i lista (valgfritt)', 'Oppmøte ved Moen skole');
      await hand.type('Navnet ditt', 'Olga Olsen');
      await hand.type('Telefon eller e-post', '900 00 000');
      await hand.press(page.getByRole('button', { name: 'Se over før du sender' }));
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('Rett disse 2 først');
      await expect(alert.getByRole('link')).toHaveText([
        'Til klokka: Skriv når det slutter.',
        'Pris i kroner: Skriv hva det koster. Skriv 0 når det er gratis.',
        '61 00 00 03',
      ]);
      await expect(page).toHaveTitle(/^Feil: /);
      await expect(page.getByLabel('Til klokka')).toHaveAccessibleDescription(/Skriv når det slutter/);
      await expectGood(page);
      await hand.type('Til klokka (valgfritt)', '20:00');
      await hand.type('Pris i kroner', 'Gratis');
      await hand.press(page.getByRole('button', { name: 'Se over før du sender' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stemmer dette?');
      const norwegian = languageOf('nb');
      await expect(page.locator('.answers')).toContainText(`${longDate(norwegian, DAY, TODAY)} kl. 18.00–20.00`);
      await expectGood(page);
      await hand.press(page.getByRole('button', { name: 'Send inn' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk, vi har fått aktiviteten');
      await expectGood(page);
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

    test('the back button brings back what was typed', async ({ page }) => {
      await page.goto(`${origin}/meld-endring/`);
      await page.getByLabel('Hvilken side gjelder det?').fill('Kalenderen');
      await page.getByLabel('Hva er feil?').fill('Uka begynner på søndag.');
      await page.waitForTimeout(3100);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk for at du sa fra');
      await page.goBack();
      await expect(page.getByLabel('Hva er feil?')).toHaveValue('Uka begynner på søndag.');
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk for at du sa fra');
      await letterTo('dugnad@elvedal.kommune.example');
      expect(portal.letters).toEqual([]);
    });

    test('somebody reports a fault from the page that has it', async ({ page }) => {
      const hand = handOf(page);
      await page.goto(`${origin}/foreninger/elvedal-turlag/`);
      await hand.press(page.getByRole('link', { name: 'Meld fra om feil' }));
      await expect(page.getByLabel('Hvilken side gjelder det?')).toHaveValue(
        'Elvedal turlag (/foreninger/elvedal-turlag/)',
      );
      await hand.type('Hva er feil?', 'Telefonnummeret er gammelt.');
      await hand.type('Hva skal det stå? (valgfritt)', '61 00 00 99');
      await expectGood(page);
      await page.waitForTimeout(3100);
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
      await hand.type('Navnet ditt', 'Ali Rahimi');
      await hand.type('Telefon eller e-post', '900 00 000');
      await hand.press(page.getByLabel('18 år eller mer'));
      await expectGood(page);
      await page.waitForTimeout(3100);
      await hand.press(page.getByRole('button', { name: 'Meld meg' }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk, vi tar kontakt');
      hand.note('an offer to help');
      expect(await letterTo('frivillig@frivilligsentral.example')).toContain('Ali Rahimi');
    });
  });
}

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
        await expectGood(page);
      }
      const other = prefix === '/en' ? '' : '/en';
      await expect(page.locator(`a[href="${other}${path}"]`).first()).toBeAttached();
    }
  }
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
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

async function expectGood(page: Page): Promise<void> {
  const where = `${page.url()} at ${page.viewportSize()?.width} px`;
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    where,
  ).toEqual([]);
  expect(await tooWide(page), where).toEqual([]);
}
