import type { Browser, Page } from '@playwright/test';
import { serveSite } from '../../support/server.ts';
import { type Load, openPhone } from './phone.ts';

/** What a page cost a reader: until all of it was there, and how far it moved meanwhile. */
export interface PageLoad extends Load {
  /** The layout shift on the day when the site was built, and the morning after. */
  fresh: number;
  stale: number;
}

/** The pages that are measured. */
export const PAGES = ['/', '/aktiviteter/', '/aktiviteter/sprakkafe/', '/kalender/2026-11/'] as const;

const MONTH = '/kalender/2026-11/';
const [FRESH, STALE] = ['2026-11-21T10:00:00+01:00', '2026-11-22T08:00:00+01:00'];

/** Measures pages of a built sample on a phone that has loaded nothing before. */
export async function measurePages(browser: Browser, folder: string): Promise<Record<string, PageLoad>> {
  return withServer(folder, async (origin) => {
    const found: Record<string, PageLoad> = {};
    for (const path of PAGES) {
      const { shift: fresh, ...load } = await loadAt(browser, origin + path, FRESH);
      found[path] = { ...load, fresh, stale: (await loadAt(browser, origin + path, STALE)).shift };
    }
    return found;
  });
}

/** Measures a month as a grid, from asking for its address until a day that was pressed has opened as a list. */
export function measureGrid(browser: Browser, folder: string): Promise<Load> {
  return withServer(folder, async (origin) => {
    const phone = await openPhone(browser);
    await phone.page.clock.setFixedTime(FRESH);
    const load = await phone.measure(async (page) => {
      await page.goto(`${origin}${MONTH}?vis=rutenett`, { waitUntil: 'commit' });
      await page.locator('td[data-date="2026-11-24"]').click({ timeout: 60_000 });
      await page.getByRole('dialog').waitFor({ timeout: 60_000 });
    });
    await phone.close();
    return load;
  });
}

async function loadAt(browser: Browser, address: string, moment: string): Promise<Load & { shift: number }> {
  const phone = await openPhone(browser);
  await phone.page.clock.setFixedTime(moment);
  await phone.page.addInitScript(addUpShifts);
  const load = await phone.measure((page) => page.goto(address, { waitUntil: 'load' }));
  const shift = await shiftOf(phone.page);
  await phone.close();
  return { ...load, shift };
}

/** Runs in the page. */
function addUpShifts(): void {
  const shared = globalThis as unknown as { shift: number };
  shared.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shared.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Returns how far a page has moved when its font has come and all is drawn. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shift: number }).shift;
  });
}

async function withServer<Result>(folder: string, use: (origin: string) => Promise<Result>): Promise<Result> {
  const server = await serveSite({ folder, port: 0, host: '127.0.0.1' });
  try {
    const address = server.address();
    return await use(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
