import { type Browser, type BrowserContext, chromium, devices, type Page } from '@playwright/test';
import { findChromium } from '../../support/chromium.ts';

/** What loading a page cost. */
export interface Load {
  seconds: number;
  kilobytes: number;
  requests: number;
}

// An old phone on a weak mobile network.
const CPU_SLOWDOWN = 4;
const LATENCY = 150;
const BYTES_PER_SECOND = 1_600_000 / 8;
const VIEWPORT = { width: 390, height: 844 };

/** Opens a browser for `openPhone`. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
}

/** Opens a page of a phone with nothing in its cache; `cookies` sign it in. */
export async function openPhone(
  browser: Browser,
  cookies: Awaited<ReturnType<BrowserContext['cookies']>> = [],
): Promise<Phone> {
  const { userAgent } = devices['Pixel 5'];
  const context = await browser.newContext({ viewport: VIEWPORT, userAgent, hasTouch: true, locale: 'nb-NO' });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const phone = new Phone(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => phone.count(encodedDataLength));
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: LATENCY },
    ...{ downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND },
  });
  return phone;
}

/** A throttled page that adds up what it loads. */
export class Phone {
  readonly page: Page;
  #bytes = 0;
  #requests = 0;

  constructor(page: Page) {
    this.page = page;
  }

  count(bytes: number): void {
    this.#bytes += bytes;
    this.#requests += 1;
  }

  /** Measures the time of an action; bytes and requests are those until nothing more is loaded. */
  async measure(action: (page: Page) => Promise<unknown>): Promise<Load> {
    const [bytes, requests] = [this.#bytes, this.#requests];
    const began = performance.now();
    await action(this.page);
    const seconds = (performance.now() - began) / 1000;
    await this.page.waitForLoadState('networkidle');
    return { seconds, kilobytes: (this.#bytes - bytes) / 1000, requests: this.#requests - requests };
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
