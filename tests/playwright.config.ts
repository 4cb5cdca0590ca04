import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/support/chromium.ts';
import { TEST_ORIGIN } from './site/support/pages.ts';

const chromium = await findChromium();
const project = fileURLToPath(new URL('..', import.meta.url));

/** Keeps the browser from calling home, which would look like requests of ours. */
const QUIET = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

// What takes long and seldom breaks is for the deep run: these files, and tests with this tag.
const DEEP_FILES = [
  'editor-keyboard',
  'editor-loss',
  'review',
  'publishing',
  'signage',
  'whole-way',
  'writer-help-pictures',
];
const DEEP_TAG = /@deep/;

export default defineConfig({
  testDir: './site',
  testIgnore: process.env.DUGNAD_DEEP ? [] : DEEP_FILES.map((name) => `**/${name}.spec.ts`),
  ...(!process.env.DUGNAD_DEEP && { grepInvert: DEEP_TAG }),
  outputDir: '../test-results',
  workers: 2,
  // On CI a test has a second try, is listed as flaky, and is to be mended; here it fails at once.
  retries: process.env.CI === 'true' ? 1 : 0,
  forbidOnly: true,
  // A test that hangs is found as well in a minute, and a slow machine is given the time it needs.
  timeout: 60_000,
  reporter: [['line'], ['./no-skips.ts'], ['./site/support/weights.ts']],
  use: {
    baseURL: TEST_ORIGIN,
    timezoneId: 'Europe/Oslo',
    locale: 'nb-NO',
    // Without a sandbox, because root in a container has none; the pages are our own.
    launchOptions: { ...(chromium && { executablePath: chromium }), args: ['--no-sandbox', ...QUIET] },
  },
  webServer: {
    command: 'node scripts/preview.ts',
    cwd: project,
    url: TEST_ORIGIN,
    env: { PORT: new URL(TEST_ORIGIN).port, HOST: '127.0.0.1', DUGNAD_DIST: '.dugnad/test-site' },
  },
});
