import { expect, type Page, test } from './support/test.ts';

// Which calendar is linked is chosen by CSS alone, as the list itself is.
test.use({ javaScriptEnabled: false });

interface Choice {
  name: string;
  choose: (page: Page) => Promise<unknown>;
}

const box = (name: string): Choice => ({
  name,
  choose: (page) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check(),
});
const option = (list: string, name: string): Choice => ({
  name,
  choose: (page) => page.getByRole('combobox', { name: list }).selectOption({ label: name }),
});

const ONE: [Choice, string][] = [
  [box('Gratis'), 'gratis'],
  [box('Lite norsk går bra'), 'lite-norsk'],
  [box('Barn'), 'malgruppe/barn'],
  [box('Eldre'), 'malgruppe/eldre'],
  [option('Sted', 'Åsen'), 'sted/asen'],
  [option('Sted', 'Moen'), 'sted/moen'],
  [option('Tema', 'Språk'), 'tema/sprak'],
  [option('Tema', 'Data og mobil'), 'tema/data'],
];

for (const [{ name, choose }, feed] of ONE) {
  test(`with «${name}» chosen, the calendar that has what the list shows is linked`, async ({ page, request }) => {
    await page.goto('/aktiviteter/');
    await choose(page);
    expect(await linked(page)).toEqual([`/kalender/abonner/#${feed.replace('/', '-')}`]);
    await expect(page.locator('.matching-feed')).toContainText(`Få «${name}» i din egen kalender`);
    const shown = new Set(await page.locator('.row:visible .what a').allInnerTexts());
    const calendar = unfolded(await (await request.get(`/kalender/${feed}.ics`)).text());
    expect(shown.size).toBeGreaterThan(0);
    expect([...shown].filter((title) => !calendar.includes(`${title}\n`))).toEqual([]);
  });
}

test('with nothing chosen, the calendar of all is linked, on the page of a day too', async ({ page }) => {
  for (const path of ['/aktiviteter/', '/aktiviteter/2026-11-24/']) {
    await page.goto(path);
    const links = page.locator('main a[href^="/kalender/"]:not([href="/kalender/"]):visible');
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
      '/kalender/abonner/#alt',
      '/kalender/alt.ics',
    ]);
  }
});

for (const choices of [
  [box('Gratis'), box('Lite norsk går bra')],
  [box('Gratis'), box('På nett')],
  [box('Barn'), box('Eldre')],
  [box('Gratis'), box('Eldre')],
  [box('Barn'), option('Sted', 'Åsen')],
  [box('Gratis'), option('Tema', 'Språk')],
  [option('Sted', 'Åsen'), option('Tema', 'Mat og kaffe')],
  [box('Gratis'), box('Eldre'), option('Tema', 'Språk')],
]) {
  const names = choices.map(({ name }) => `«${name}»`).join(' and ');
  test(`with ${names} chosen, the app is where they are combined`, async ({ page }) => {
    await page.goto('/aktiviteter/');
    for (const { choose } of choices) await choose(page);
    expect(await linked(page)).toEqual(['/kalender/abonner/']);
    await expect(page.locator('.matching-feed')).toContainText('To valg: kombiner i appen.');
    await expect(page.getByText('Dette valget har ingen egen kalender.')).toBeHidden();
  });
}

for (const choice of [box('På nett'), box('Uten trapper')]) {
  test(`with «${choice.name}» chosen, no calendar is said to be the same`, async ({ page }) => {
    await page.goto('/aktiviteter/');
    await choice.choose(page);
    expect(await linked(page)).toEqual(['/kalender/abonner/']);
    await expect(page.getByText('Dette valget har ingen egen kalender.')).toBeVisible();
  });
}

test('in English the calendar is the English one', async ({ page }) => {
  await page.goto('/en/aktiviteter/');
  await page.getByRole('checkbox', { name: /^Free/ }).check();
  expect(await linked(page)).toEqual(['/en/kalender/abonner/#gratis']);
});

function linked(page: Page): Promise<(string | null)[]> {
  return page.locator('.matching-feed a:visible').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
}

/** Joins the lines that a calendar folds (RFC 5545, 3.1), and takes away what its text escapes. */
function unfolded(calendar: string): string {
  return calendar
    .replace(/\r\n /g, '')
    .replaceAll('\r\n', '\n')
    .replace(/\\([,;\\])/g, '$1');
}
