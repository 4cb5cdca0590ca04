import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/support/chromium.ts';
import { dayOfRotation } from './site/accessibility/language-pages.ts';
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

/** Which tenth of the pages in all languages is looked at; set here, so that a run over midnight is of one day. */
if (!process.env.DUGNAD_DAY) {
  process.env.DUGNAD_DAY = String(dayOfRotation(Date.now()));
  console.log(`Pages in all languages: tenth ${process.env.DUGNAD_DAY} of 0 to 9; DUGNAD_DAY chooses another.`);
}

/** Files that build or start something of their own: they come first, so that none is left alone at the end. */
const LONG = /(?:\/gateway\/[^/]+|hostile|signage|public-forms|behind-proxies)\.spec\.ts$/;
/** Their tests are short and need nothing of each other: they come last, where they fill both workers. */
const SHORT = /every-(?:page|language)\.spec\.ts$/;
const isOther = new RegExp(`^(?!.*(?:${LONG.source}|${SHORT.source})).*\\.spec\\.ts$`);

export default defineConfig({
  testDir: './site',
  testIgnore: process.env.DUGNAD_DEEP ? [] : DEEP_FILES.map((name) => `**/${name}.spec.ts`),
  ...(!process.env.DUGNAD_DEEP && { grepInvert: DEEP_TAG }),
  outputDir: '../test-results',
  // The same on every machine: texts, not pictures.
  snapshotPathTemplate: '{testDir}/{testFileDir}/expected/{arg}{ext}',
  // On two cores: a test waits for half of its time.
  workers: 3,
  // Playwright runs them in this order.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'other', testMatch: isOther },
    { name: 'short', testMatch: SHORT, fullyParallel: true },
  ],
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
