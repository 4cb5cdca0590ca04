import { expect, test } from './support/test.ts';
import { pages } from './support/pages.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const gatewayPages = /^\/(?:logg-inn|send-inn|meld-endring|bli-frivillig\/meld-deg)\//;
const plainPages = pages.filter(({ scripted }) => !scripted);

for (const { name, path } of plainPages) {
  test(`${name} is sent with its policy and the other headers`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(path === '/finnes-ikke/' ? 404 : 200);
    expect(response.headers()).toMatchObject({
      'content-type': expect.stringMatching(/^text\/html; ?charset=utf-8$/),
      'content-security-policy': POLICY,
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      // Where the gateway has pages too, an address may hold a key.
      'referrer-policy': gatewayPages.test(path) ? 'strict-origin' : 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
}

test('calendars and open data may be fetched by programs of other sites', async ({ request }) => {
  for (const path of [
    '/kalender/alt.ics',
    '/kalender/frister.ics',
    '/data/build.json',
    '/data/occurrences/2026-11.json',
  ]) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': path.endsWith('.ics') ? 'text/calendar; charset=utf-8' : 'application/json; charset=utf-8',
    });
  }
});

test('the programme of a week as plain text is sent as such, and its mail has its address', async ({
  page,
  request,
}) => {
  await page.goto('/ukeprogram/');
  const link = page.getByRole('link', { name: 'Som ren tekst, til å høre på' });
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toMatch(/^text\/plain; ?charset=utf-8$/i);
  expect(await response.text()).toContain('Kl. 12.00 til 15.00. Reparasjonskafé. Gamle brannstasjon.');
  const mail = await page.getByRole('link', { name: 'Send det på e-post' }).getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('body')).toContain(new URL('/ukeprogram/tekst.txt', page.url()).href);
});

test('every link of the front page leads to a page or a file that is there', async ({ page, request }) => {
  await page.goto('/');
  const links = page.locator('a[href^="/"]');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of new Set(addresses)) {
    const { url, status } = await request
      .get(address)
      .then((response) => ({ url: address, status: response.status() }));
    expect({ url, status }).toEqual({ url: address, status: 200 });
  }
});
