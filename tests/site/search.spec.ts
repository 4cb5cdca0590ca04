import { expect, type Page, test } from './support/test.ts';
import { axeFindings, OF_COLOUR } from './support/axe.ts';
import { tabTo } from './support/keys.ts';
import { watch } from './support/watch.ts';

const POLICY_OF_SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";

for (const [how, query, address] of [
  ['its title', 'Datahjelp for nybegynnere', '/aktiviteter/datahjelp/'],
  ['a word of its summary', 'gryterett', '/aktiviteter/potetferie-i-lia/'],
  ['its organisation number', '310000019', '/foreninger/elvedal-sanitetsforening/'],
  ['its organisation number with spaces', '310 000 019', '/foreninger/elvedal-sanitetsforening/'],
  ['its title in English', 'language café', '/aktiviteter/sprakkafe/'],
  ['a word bent otherwise', 'svømmehaller', '/lokaler/elvedal-svommehall/'],
  ['a word without the letters of Norwegian', 'svommehall', '/lokaler/elvedal-svommehall/'],
  ['what the main page of it is about', 'låne høyttaler', '/utstyr/'],
] as const) {
  test(`a query finds a page by ${how}`, async ({ page }) => {
    await search(page, '/sok/', query);
    expect(await addresses(page)).toContain(address);
  });
}

test('the best hit stands first, with what it is, its summary, and when and where', async ({ page }) => {
  await search(page, '/sok/', 'språkkafé');
  const row = page.locator('[data-results] .row', { has: page.locator('a[href="/aktiviteter/sprakkafe/"]') });
  expect((await addresses(page)).slice(0, 3)).toContain('/aktiviteter/sprakkafe/');
  await expect(row.locator('.when')).toHaveText('Aktivitet');
  await expect(row.locator('.where')).toHaveText(/^Snakk norsk rundt bordet/);
  await expect(row.locator('.notes')).toHaveText('Tirsdag 24. november kl. 10.00–12.00 · Krona bibliotek · Gratis');
});

test('how many there are stands above them, is read aloud, and is in the title of the window', async ({ page }) => {
  await search(page, '/sok/', 'svømmehall');
  const n = await total(page);
  await expect(page.locator('#treff')).toHaveText(`${n} treff på «svømmehall»`);
  await expect(page.getByRole('status')).toHaveText(`${n} treff på «svømmehall»`);
  expect(await page.title()).toMatch(/^Søk etter «svømmehall»: Dugnad/);
  await expect(page.locator('.directory')).toBeHidden();
});

test('activities that are over come last, under a heading of their own', async ({ page }) => {
  await search(page, '/sok/', 'byttedag for skiutstyr');
  const past = page.locator('[data-part="past"]');
  await expect(past.getByRole('heading', { name: 'Har vært' })).toBeVisible();
  const over = await past.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(over).toContain('/aktiviteter/byttedag-for-skiutstyr/');
  expect((await addresses(page)).slice(-over.length)).toEqual(over);
  await expect(past.locator('.notes').first()).toHaveText(/^Siste gang var /);
});

test('behind the best stand the others by kind, and «Vis … til» leads on from where one was', async ({ page }) => {
  await search(page, '/sok/', 'barn');
  const groups = page.locator('[data-part="groups"]');
  await expect(groups.locator('ol').first().getByRole('link')).toHaveCount(5);
  const heading = groups.getByRole('heading', { name: 'Aktiviteter' });
  await expect(heading).toBeVisible();
  const list = groups.locator('h3:text-is("Aktiviteter") + ol');
  const before = await list.getByRole('link').count();
  await tabTo(page, groups.locator('h3:text-is("Aktiviteter") + ol + button'));
  await page.keyboard.press('Enter');
  await expect.poll(() => list.getByRole('link').count()).toBeGreaterThan(before);
  await expect(list.getByRole('link').nth(before)).toBeFocused();
});

test('results follow each letter, and one is told of them when one pauses', async ({ page }) => {
  await page.goto('/sok/');
  await page.getByRole('searchbox').pressSequentially('strikkek');
  await expect(page.locator('[data-results] a').first()).toHaveAttribute('href', '/aktiviteter/strikkekafe/');
  await expect(page.getByRole('status')).toHaveText(/treff på «strikkek»$/);
  await expect(page).toHaveURL(/\?q=strikkek$/);
});

test('a misspelt word is suggested, and the suggestion searched for', async ({ page }) => {
  await search(page, '/sok/', 'strikkecafe');
  await page.locator('[data-part="suggestion"]').getByRole('link', { name: 'strikkekafé' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('strikkekafé');
  await expect(page.locator('#treff')).toContainText('«strikkekafé»');
});

test('the back button leads to the search before', async ({ page }) => {
  await search(page, '/sok/', 'kino');
  await page.getByRole('searchbox').fill('sjakk');
  await page.keyboard.press('Enter');
  await expect(page.locator('#treff')).toContainText('sjakk');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('kino');
  await expect(page.locator('#treff')).toContainText('kino');
});

test('a day that is asked for is the first result, with what takes place on it', async ({ page }) => {
  await search(page, '/sok/', 'hva skjer i morgen');
  expect((await addresses(page))[0]).toBe('/aktiviteter/2026-11-22/');
  await expect(page.locator('[data-results] a').first()).toHaveText('Søndag 22. november');
});

test('who asks whom to ring is given a telephone above the results', async ({ page }) => {
  await search(page, '/sok/', 'hvem kan jeg ringe');
  await expect(page.locator('[data-part="answer"] a[href^="tel:"]')).toBeVisible();
});

test('more is found in the full texts on demand', async ({ page }) => {
  const seen = await watch(page);
  await search(page, '/sok/', 'sofaen');
  await page.getByRole('button', { name: 'Flere treff i teksten' }).click();
  await expect(page.getByRole('status')).toHaveText(/^(?:\d+ treff|Ingen flere treff i teksten)$/);
  expect(seen.responses.some((response) => response.url().includes('/pagefind/'))).toBe(true);
});

test('kind, theme and place narrow what was found, and tell beforehand to how many', async ({ page }) => {
  await search(page, '/sok/', 'barn');
  const all = await total(page);
  const kind = page.getByRole('radio', { name: /^Foreninger/ });
  const ofKind = Number(/\((\d+)\)/.exec((await kind.locator('..').textContent()) ?? '')?.[1]);
  await kind.check();
  await expect.poll(() => total(page)).toBe(ofKind);
  expect(ofKind).toBeLessThan(all);
  expect((await addresses(page)).every((address) => address.startsWith('/foreninger/'))).toBe(true);
  const option = page.locator('select[name="theme"] option[value="exercise"]');
  const ofTheme = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
  await page.locator('select[name="theme"]').selectOption('exercise');
  await expect.poll(() => total(page)).toBe(ofTheme);
  expect(ofTheme).toBeLessThan(ofKind);
  await page.getByRole('button', { name: 'Ta bort alle valg' }).click();
  await expect.poll(() => total(page)).toBe(all);
  await page.locator('select[name="area"]').selectOption({ value: 'asen' });
  await expect.poll(() => total(page)).toBeLessThan(all);
});

test('where the list from A to Å is on pages of its own, kind and theme alone find what they are about', async ({
  page,
}) => {
  await page.route(/\/sok\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/<li class="row"[\s\S]*?<\/li>/g, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/sok/?kind=associations&theme=music');
  await expect(page.locator('#treff')).toHaveText(/^\d+ treff$/);
  const found = await addresses(page);
  expect(found.length).toBe(await total(page));
  expect(found).toContain('/foreninger/elvedal-mannskor/');
  expect(found.every((address) => address.startsWith('/foreninger/'))).toBe(true);
  await expect(page.locator('.directory')).toBeHidden();
  expect(await page.title()).toMatch(/^Søk: Dugnad/);
  await page.getByRole('button', { name: 'Ta bort alle valg' }).click();
  await expect(page.locator('.directory')).toBeVisible();
  await expect(page.locator('[data-part="found"]')).toBeHidden();
});

test('the address leads back to the same search', async ({ page }) => {
  await search(page, '/sok/', 'kafé');
  await page.getByRole('radio', { name: /^Aktiviteter/ }).check();
  await page.locator('select[name="area"]').selectOption({ value: 'sentrum' });
  await expect(page).toHaveURL(/\/sok\/\?q=kaf%C3%A9&kind=events&area=sentrum$/);
  // The address is written first; the old results stand until the new ones are there.
  await expect(page.getByRole('status')).toHaveText(/treff på «kafé»$/);
  const before = await addresses(page);
  await page.goto(page.url());
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  expect(await addresses(page)).toEqual(before);
  await expect(page.getByRole('searchbox')).toHaveValue('kafé');
  await expect(page.locator('select[name="area"]')).toHaveValue('sentrum');
});

test('an empty field gives the list from A to Å back', async ({ page }) => {
  await search(page, '/sok/', 'kafé');
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.directory')).toBeVisible();
  await expect(page.locator('[data-part="found"]')).toBeHidden();
  await expect(page).toHaveURL(/\/sok\/$/);
  expect(await page.title()).toMatch(/^Søk: Dugnad/);
});

test('who finds nothing is given advice, the list, and a telephone', async ({ page }) => {
  await search(page, '/sok/', 'qzqzqz');
  await expect(page.locator('#treff')).toHaveText('Ingen treff på «qzqzqz»');
  await expect(page.getByText('Se om ordet er skrevet riktig.')).toBeVisible();
  await expect(page.locator('[data-part="found"] a[href^="tel:"]')).toBeVisible();
  await expect(page.locator('.directory')).toBeVisible();
});

test('the question of a day is answered above the hits', async ({ page }) => {
  await search(page, '/sok/', 'spillemidler');
  await expect(page.locator('[data-part="answer"]')).toHaveText(/^Spillemidler.*1\. november 2027$/);
});

for (const [path, heading, prefix] of [
  ['/nn/sok/', 'treff på', '/nn/'],
  ['/en/sok/', 'results for', '/en/'],
] as const) {
  test(`on ${path} the one index is searched, and hits lead to pages in that language`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await search(page, path, 'svømmehaller');
    const found = await addresses(page);
    expect(found).toContain(`${prefix}lokaler/elvedal-svommehall/`);
    expect(found.every((address) => address.startsWith(prefix))).toBe(true);
    await expect(page.locator('#treff')).toContainText(heading);
    const code = prefix.replaceAll('/', '');
    expect(fetched.filter((each) => each.startsWith('/sok/indeks/')).sort()).toEqual(
      ['/sok/indeks/1.json', `/sok/indeks/1.${code}.json`].sort(),
    );
  });
}

test('in English a hit has its English title, and says what is in Norwegian', async ({ page }) => {
  await search(page, '/en/sok/', 'språkkafé');
  const cafe = page.locator('[data-results] .row', { has: page.locator('a[href="/en/aktiviteter/sprakkafe/"]') });
  await expect(cafe.getByRole('link')).toHaveText('Language café');
  await expect(cafe.locator('.what a')).not.toHaveAttribute('lang');
  await expect(cafe.locator('.what')).not.toContainText('in Norwegian');
  await expect(cafe.locator('.when')).toHaveText('Activity');
  await expect(cafe.locator('.notes')).toHaveText('Tuesday 24 November 10:00–12:00 · Krona bibliotek · Free');
  const bus = page.locator('[data-results] .row', { hasText: 'Bussbilletten' });
  await expect(bus.locator('.what a')).toHaveAttribute('lang', 'nb');
  await expect(bus.locator('.what')).toContainText('(in Norwegian)');
});

test('a contact is a place on the page of contacts', async ({ page }) => {
  await search(page, '/sok/', 'kulturkontoret');
  const link = page.locator('[data-results] a[href^="/kontakt/#"]').first();
  const place = (await link.getAttribute('href'))?.split('#')[1];
  await link.click();
  await expect(page.locator(`#${place}`)).toBeInViewport();
});

test('by keyboard alone one searches, narrows, and opens what was found', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/sok/');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('svømmehall');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: /^Alt/ }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Aktiviteter/ })).toBeChecked();
  await expect(page).toHaveURL(/kind=events/);
  const first = page.locator('[data-results] a').first();
  await expect(first).toHaveAttribute('href', /^\/aktiviteter\//);
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/aktiviteter\/[^/]+\/$/);
});

test('what somebody types is shown as text', async ({ page }) => {
  const seen = await watch(page);
  const query = '<img src=x onerror="window.hacked=1"> {n} $&';
  await page.goto(`/sok/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('#treff')).toContainText(`«${query}»`);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect([...seen.dialogs, ...seen.foreign, ...seen.complaints]).toEqual([]);
});

test('all is fetched from the site itself, and breaks no policy', async ({ page }) => {
  const seen = await watch(page);
  await search(page, '/sok/', 'tur');
  expect({ ...seen, scripts: [], responses: [] }).toEqual({
    ...{ dialogs: [], foreign: [], complaints: [], scripts: [], responses: [] },
  });
  const scripts = seen.scripts.map((url) => new URL(url).pathname);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => !/^\/_astro\/.*\.js$/.test(path))).toEqual([]);
  const [page200] = seen.responses;
  expect(page200?.headers()['content-security-policy']).toContain(POLICY_OF_SCRIPTS);
});

test('nothing is fetched for the search before somebody searches', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/sok/', { waitUntil: 'networkidle' });
  expect(seen.responses.filter((response) => /\/(?:pagefind|sok\/indeks)\//.test(response.url()))).toEqual([]);
});

test('without its index the page says so, and shows the list from A to Å', async ({ page }) => {
  await page.route('**/sok/indeks/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('/sok/?q=tur');
  await expect(page.getByText('Søket virker ikke akkurat nå.').first()).toBeVisible();
  await expect(page.locator('.directory')).toBeVisible();
});

/** What a search shows; the list from A to Å is looked at with the other pages. */
const HITS = { outside: '.directory' };

test(
  'axe finds nothing among the hits on a phone in the light, and on a screen in the dark',
  { tag: '@deep' },
  async ({ page }) => {
    test.setTimeout(90_000);
    // Each day the hits; in the deep run those in other collections and none at all too.
    for (const query of process.env.DUGNAD_DEEP ? ['spillemidler', 'skiutstyr', 'qzqzqz'] : ['spillemidler']) {
      await search(page, '/sok/', query);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axeFindings(page, HITS), query).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, { ...HITS, only: OF_COLOUR }), `${query}, dark`).toEqual([]);
    }
  },
);

/** Searches as a reader does, and waits for what comes of it. */
async function search(page: Page, path: string, query: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await expect(page.locator('#treff')).toContainText(query);
}

function addresses(page: Page): Promise<string[]> {
  const links = page.locator('[data-results] a');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** Reads how many there are from the heading above them. */
async function total(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('#treff').textContent()) ?? '', 10);
}
