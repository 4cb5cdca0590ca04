import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Headless Chromium, which loads a page with half the work. */
export const HEADLESS = 'chromium-headless-shell';

const NAMES = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Finds the Chromium or Chrome to test with: from the environment, the system, or Playwright. */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const named = [environment.CHROME_PATH, environment.CHROMIUM_PATH].filter((path) => path !== undefined);
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...onPath].find((path) => existsSync(path)) ?? (await playwrightsOwn());
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
