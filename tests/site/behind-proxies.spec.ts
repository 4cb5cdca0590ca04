import { expect, type Page, test } from '@playwright/test';
import { openPortal, type Portal } from './support/portal.ts';
import { freePort, reverseProxies, type ReverseProxy } from './support/reverse-proxies.ts';

const KARI = 'kari@turlag.example';

test.use({ ignoreHTTPSErrors: true });

for (const [index, [name, start]] of Object.entries(reverseProxies).entries()) {
  // Each day the first of them.
  test.describe(`behind ${name} with the configuration that we ship`, { tag: index > 0 ? '@deep' : [] }, () => {
    test.describe.configure({ mode: 'serial' });
    let portal: Portal;
    let proxy: ReverseProxy;

    test.beforeAll(async () => {
      const port = await freePort();
      portal = await openPortal({ proxy: `https://localhost:${port}` });
      proxy = await start(port, portal.port);
    });

    test.afterAll(async () => {
      proxy.close();
      await portal.close();
    });

    test('the key of a mail leaves the browser nowhere, and the form that it opens is taken', async ({ page }) => {
      const referers = watchReferers(page);
      await page.goto(`${portal.origin}/logg-inn/?til=/admin/mine/`);
      await page.getByLabel('E-postadressen din').fill(KARI);
      await page.getByRole('button', { name: 'Send meg lenke og kode' }).click();
      await expect.poll(() => portal.letters.length).toBe(1);
      const link = /http\S+n=\S+/.exec(portal.letters[0]?.text ?? '')?.[0] ?? '';
      const key = new URL(link).searchParams.get('n') ?? '';
      expect(key).toMatch(/^[\w-]{43}$/);
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logg inn som Kari Nordmann?');
      expect(page.url()).toBe(`${portal.origin}/logg-inn/lenke/`);
      await page.getByRole('button', { name: 'Ja, logg inn' }).click();
      await expect(page).toHaveURL(`${portal.origin}/admin/mine/`);
      await page.goto(`${portal.origin}/admin/mine/avlys/?q=noe`);
      await page.goto(`${portal.origin}/send-inn/`);

      // A font is asked for by a style sheet and a module by another, which are no pages.
      const pages = (await referers()).filter((referer) => !/\/_astro\/[^?]*\.(?:css|js)$/.test(referer));
      expect(pages.length).toBeGreaterThan(5);
      expect([...new Set(pages)]).toEqual([`${portal.origin}/`]);
      await expect.poll(() => proxy.log()).toContain('/send-inn/');
      const log = proxy.log();
      expect(log).toContain('/logg-inn/lenke/');
      for (const secret of [key, 'n=', '?', 'til=', 'dugnad-lenke', '__Host-', KARI]) expect(log).not.toContain(secret);
    });

    test('a feed is sent compressed, and not at all when the client has it', async ({ request }) => {
      const feed = `${portal.origin}/kalender/alt.ics`;
      for (const encoding of ['br', 'gzip']) {
        const first = await request.get(feed, { headers: { 'Accept-Encoding': encoding } });
        expect(first.headers()).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
        expect(await first.text()).toContain('BEGIN:VCALENDAR');
        const tag = first.headers().etag ?? '';
        expect(tag).toMatch(/^"[\w-]{22}"$/);
        const again = await request.get(feed, { headers: { 'Accept-Encoding': encoding, 'If-None-Match': tag } });
        expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
      }
    });

    test('a calendar with slashes behind its name leads on to the calendar', async ({ request }) => {
      const calendar = '/kalender/alt.ics';
      for (const asked of [`${calendar}/`, `${calendar}/?v=2`, `/${calendar}//`, `/en${calendar}/`]) {
        const answer = await request.get(`${portal.origin}${asked}`, { maxRedirects: 0 });
        expect(answer.status(), asked).toBe(301);
        const led = new URL(answer.headers().location ?? '', portal.origin).href;
        expect(led, asked).toMatch(new RegExp(`^${portal.origin}(?:/en)?${calendar}(?:\\?v=2)?$`));
        const read = await request.get(led, { maxRedirects: 0 });
        expect(read.status(), led).toBe(200);
        expect(read.headers()['content-type'], led).toBe('text/calendar; charset=utf-8');
        expect(await read.text(), led).toMatch(/^BEGIN:VCALENDAR\r\n/);
      }
      expect((await request.get(`${portal.origin}/kalender/nei.ics/`, { maxRedirects: 0 })).status()).toBe(404);
    });

    test('forged addresses count as the one that they come from', async ({ request }) => {
      const statuses: number[] = [];
      for (let n = 0; n < 21; n++) {
        const answer = await request.post(`${portal.origin}/logg-inn/papir/`, {
          form: { paper: 'ABCD' },
          headers: { Origin: portal.origin, 'X-Forwarded-For': `10.9.8.${n}` },
        });
        statuses.push(answer.status());
      }
      // Whoever asked for a mail above may have come from the same address.
      const taken = statuses.filter((status) => status === 422).length;
      expect([19, 20]).toContain(taken);
      expect(statuses.slice(taken)).toEqual(Array(21 - taken).fill(429));
    });

    test('a link that is opened while the gateway is away is in no log of faults', async ({ request }) => {
      const key = new URL(portal.linkFor(portal.kari)).searchParams.get('n') ?? '';
      await portal.stopListening();
      const answer = await request.get(`${portal.origin}/logg-inn/lenke/?n=${key}`, { maxRedirects: 0 });
      expect(answer.status()).toBe(502);
      await request.get(`${portal.origin}/aktiviteter/?q=noe`);
      await expect.poll(() => proxy.log()).toContain('/aktiviteter/');
      expect(proxy.log()).not.toContain(key);
    });
  });
}

/** Gathers what a page tells of where it was, and gives what has been told until then. */
function watchReferers(page: Page): () => Promise<string[]> {
  const asked: Promise<string | undefined>[] = [];
  page.on('request', (request) => asked.push(request.allHeaders().then((headers) => headers.referer)));
  return async () => (await Promise.all(asked)).filter((referer) => referer !== undefined);
}
