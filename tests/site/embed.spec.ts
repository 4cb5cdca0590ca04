import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { axeFindings } from './support/axe.ts';
import { filesOf, TEST_ORIGIN, TEST_SITE } from './support/pages.ts';
import { expect, test } from './support/test.ts';
import { watch } from './support/watch.ts';
import { note, weightOf } from './support/weights.ts';

const LISTS = ['/innbygg/alt/', '/innbygg/tema/sprak/', '/innbygg/forening/elvedal-turlag/', '/en/innbygg/gratis/'];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of LISTS) {
    test(`${path} is a light list, for no search engine`, async ({ page }) => {
      const seen = await watch(page);
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(path);
      expect(await page.getByRole('listitem').count()).toBeGreaterThan(0);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      const weight = await weightOf(seen.responses);
      note({ path, ...weight });
      expect(weight.markup).toBeLessThan(12_000);
      expect(weight.fonts).toBe(0);
      expect([...seen.foreign, ...seen.scripts, ...seen.complaints]).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});

for (const [index, path] of [...LISTS, '/innbygg/malgruppe/unge/'].entries()) {
  test(`axe finds nothing in ${path}, in light and dark`, { tag: index > 0 ? '@deep' : [] }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  });
}

test('every calendar of activities on the subscribe page, of associations and of venues has its list, in every language', () => {
  for (const prefix of ['', 'nn/', 'en/']) {
    const calendars = filesOf(join(TEST_SITE, prefix, 'kalender'), '.ics').map(({ path }) => path);
    const lists = new Set(filesOf(join(TEST_SITE, prefix, 'innbygg'), '.html').map(({ path }) => path));
    const moved = /folkebiblioteket|elvesletta-og-lia|elvedal-sanitetslag/;
    const missing = calendars
      .filter((path) => !/^(?:frister|oppdrag)/.test(path) && !moved.test(path))
      .filter((path) => {
        return !lists.has(path.replace(/\.ics$/, '/index.html'));
      });
    expect(calendars.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  }
});

test('no list is in the sitemap', () => {
  expect(readFileSync(join(TEST_SITE, 'sitemap.xml'), 'utf8')).not.toContain('/innbygg/');
});

test('another site can show it in a frame, and its links open in the window round it', async ({ page }) => {
  await page.goto('/kalender/abonner/#tema-sprak');
  const line = (await page.locator('#tema-sprak code[data-kind="frame"]').textContent()) ?? '';
  expect(line).toContain(`src="${TEST_ORIGIN}/innbygg/tema/sprak/"`);
  const seen = await watch(page);
  await onAnotherSite(line, async (address) => {
    await page.goto(address);
    const frame = page.frameLocator('iframe[title="Språk i Elvedal"]');
    await frame.getByRole('link', { name: 'Språkkafé' }).first().click();
    await expect(page).toHaveURL(`${TEST_ORIGIN}/aktiviteter/sprakkafe/`);
  });
  expect(seen.complaints.filter((each) => each.includes(new URL(TEST_ORIGIN).host) || each.includes('policy'))).toEqual(
    [],
  );
});

test('no other page can be shown in a frame', async ({ page }) => {
  const seen = await watch(page);
  await onAnotherSite(`<iframe src="${TEST_ORIGIN}/kalender/"></iframe>`, async (address) => {
    await page.goto(address);
    await expect.poll(() => seen.complaints.join()).toContain('frame-ancestors');
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'November 2026' })).toHaveCount(0);
  });
});

test('the line to paste is copied at one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/kalender/abonner/#tema-sprak');
  await page.getByRole('button', { name: 'Kopier: Språk (HTML)' }).click();
  await expect(page.getByRole('status')).toHaveText('Linja for «Språk» er kopiert. Lim den inn der lista skal stå.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `<iframe src="${TEST_ORIGIN}/innbygg/tema/sprak/" title="Språk i Elvedal" width="100%" height="640" loading="lazy"></iframe>`,
  );
});

test('what has been is gone from the list the day after', async ({ page }) => {
  await page.goto('/innbygg/alt/');
  const before = await page.locator('.row:visible').count();
  await page.clock.setFixedTime('2026-11-22T08:00:00+01:00');
  await page.reload();
  expect(await page.locator('.row:visible').count()).toBeLessThan(before);
});

/** Serves a page of another origin while something is done with it. */
async function onAnotherSite(markup: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Laget</title><h1>Laget</h1>${markup}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
