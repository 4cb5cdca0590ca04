import { axeFindings } from './support/axe.ts';
import { expect, type Page, test } from './support/test.ts';
import { tabTo } from './support/keys.ts';
import { TEST_ORIGIN } from './support/pages.ts';
import { watch } from './support/watch.ts';
import { note, weightOf } from './support/weights.ts';

const PATH = '/kalender/abonner/';
const { host: HOST } = new URL(TEST_ORIGIN);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1280]) {
    test(`by keyboard, a calendar opens its buttons and its address at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PATH);
      const row = page.locator('summary', { hasText: /Mat og kaffe.*aktivitet/s });
      await tabTo(page, row);
      await page.keyboard.press('Enter');
      const feed = `${HOST}/kalender/tema/mat.ics`;
      await expect(link(page, 'iPhone og Mac (Mat og kaffe)')).toHaveAttribute('href', `webcal://${feed}`);
      await expect(link(page, 'Google Kalender (Mat og kaffe)')).toHaveAttribute(
        'href',
        `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(`webcal://${feed}`)}`,
      );
      await expect(link(page, 'Outlook (Mat og kaffe)')).toHaveAttribute(
        'href',
        `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(`http://${feed}`)}&name=Mat%20og%20kaffe%20i%20Elvedal`,
      );
      await expect(page.getByText(`http://${feed}`)).toBeVisible();
      await expect(page.getByRole('button', { name: /Kopier/ })).toHaveCount(0);
    });
  }

  test('a link to one calendar opens it, with its name in view', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(`${PATH}#malgruppe-barn`);
    await expect(link(page, 'Outlook (Barn)')).toBeInViewport();
    await expect(page.locator('summary', { hasText: 'Barn' })).toBeInViewport();
    await expect(link(page, 'Outlook (Eldre)')).toBeHidden();
  });

  test('an association is chosen by name, and its own page opens its calendar', async ({ page }) => {
    await page.goto(PATH);
    await page.locator('summary', { hasText: 'Velg mellom 44' }).click();
    await link(page, 'Elvedal turlag').click();
    await expect(link(page, 'iPhone og Mac (Elvedal turlag)')).toBeVisible();
    await expect(page.getByText(`http://${HOST}/kalender/forening/elvedal-turlag.ics`)).toBeVisible();
  });
});

test('every address on the page is that of a calendar or of news, in every language', async ({ page, request }) => {
  for (const prefix of ['', '/nn', '/en']) {
    await page.goto(prefix + PATH);
    const addresses = await page.locator('main code:not([data-kind])').allTextContents();
    expect(addresses.length).toBeGreaterThan(25);
    for (const address of addresses) {
      expect(address).toMatch(new RegExp(`^http://${HOST}${prefix}/(?:kalender/|nytt\\.)`));
      const response = await request.get(address);
      expect(await response.text(), address).toMatch(/^(?:BEGIN:VCALENDAR|<\?xml|\{)/);
    }
  }
});

test('with script, an address is copied at one press, and that is said aloud', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PATH}#tema-sprak`);
  const button = page.getByRole('button', { name: 'Kopier: Språk', exact: true });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Adressen til «Språk» er kopiert. Lim den inn i kalenderen din.');
  await expect(button).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`http://${HOST}/kalender/tema/sprak.ics`);
});

test('a browser that does not let a page copy has the address marked', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`${PATH}#alt`);
  await page.getByRole('button', { name: 'Kopier: Alt som skjer', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Adressen til «Alt som skjer» er merket.');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`http://${HOST}/kalender/alt.ics`);
});

test('it weighs as little as other pages, fetches nothing from elsewhere, and breaks no policy', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(PATH);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect({ ...seen, responses: [] }).toMatchObject({ dialogs: [], foreign: [], complaints: [], responses: [] });
  expect(seen.scripts).toHaveLength(1);
  const headers = seen.responses[0]?.headers();
  expect(headers?.['content-security-policy']).toContain("script-src 'self';");
  expect(headers?.['permissions-policy']).not.toContain('clipboard');
  const weight = await weightOf(seen.responses);
  note({ path: PATH, ...weight });
  expect(weight.markup).toBeLessThan(20_000);
});

for (const width of [360, 1280]) {
  test(`axe finds nothing with every calendar open at ${width} px, and nothing is too wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(PATH);
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('an activity has a calendar of its own, and a file for each date on which it is', async ({ page, request }) => {
  await page.goto('/aktiviteter/sprakkafe/#kalender');
  await expect(link(page, 'iPhone og Mac (Språkkafé)')).toHaveAttribute(
    'href',
    `webcal://${HOST}/aktiviteter/sprakkafe.ics`,
  );
  const files = await page
    .getByRole('link', { name: /^Legg i kalenderen/ })
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
  expect(files).toContain('/aktiviteter/sprakkafe/2026-11-24.ics');
  // That Tuesday is cancelled.
  expect(files).not.toContain('/aktiviteter/sprakkafe/2026-12-08.ics');
  for (const file of files) {
    const [, date = ''] = /(\d{4}-\d{2}-\d{2})\.ics$/.exec(file) ?? [];
    expect(await (await request.get(file)).text()).toContain(
      `DTSTART;TZID=Europe/Oslo:${date.replaceAll('-', '')}T100000`,
    );
  }
});

test('the grants lead to both calendars of deadlines', async ({ page }) => {
  await page.goto('/tilskudd/');
  await link(page, 'Få dem med varsel en uke og en dag før').click();
  await expect(page.getByText(`http://${HOST}/kalender/frister-varsel.ics`)).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`what is cancelled today is in the first screen at ${width} px, above what is on`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/');
    const section = page.getByRole('region', { name: 'Avlyst i dag' });
    await expect(section.getByRole('listitem')).toHaveText(
      /Avlyst\s*Åpen hall for ungdom\s*Begge vertene har omgangssyke.*Neste gang er fredag 27\.\snovember\./s,
    );
    await expect(section).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Hva skjer i dag?' })).toBeInViewport();
  });
}

function link(page: Page, name: string) {
  return page.locator('main').getByRole('link', { name, exact: true });
}
