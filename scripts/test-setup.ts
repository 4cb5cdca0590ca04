/** `npm run test:setup`: installs the browser, calendar programs and web servers that tests need. */
import { spawnSync } from 'node:child_process';
import { missingPrograms } from './support/calendar-programs.ts';
import { findChromium, HEADLESS } from './support/chromium.ts';
import { PROXY_PROGRAMS } from './support/proxy-programs.ts';

const BROWSER_ADVICE = `No browser could be installed. Install Chromium or Chrome yourself, or set CHROME_PATH to one
that you have, and run "npm run test:setup" again.`;
const PROGRAMS_ADVICE = `Could not install what the tests need. Install it yourself: khal, vdirsyncer and calcurse, the
modules icalendar and recurring_ical_events for /usr/bin/python3, PHP with sabre/vobject, libical with its headers,
pkg-config and a C compiler, nginx, Apache, Caddy, rclone, rsync and OpenSSL, and run "npm run test:setup" again. On
Debian and Ubuntu, as root:
apt-get install --no-install-recommends`;

// Some systems lack the first package, and then nothing on that line would be installed.
for (const browser of [HEADLESS, 'chromium']) if (!(await isFound(browser))) installWithApt([browser]);
const packages = missingOfAll().flatMap(({ debian }) => debian);
if (packages.length > 0) installWithApt(packages);
await seeToBrowser();
seeToPrograms();

/** Checks whether this browser, or an equivalent one, is installed. */
async function isFound(browser: string): Promise<boolean> {
  const found = await findChromium();
  return found !== undefined && (browser !== HEADLESS || /headless[-_]shell/.test(found));
}

/** Installs Debian packages at once, as root or with passwordless sudo. */
function installWithApt(names: readonly string[]): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  // Otherwise a package might ask for the time zone.
  const prefix = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  if (!succeeds(...prefix, 'apt-get', '--version')) return;
  console.log(`Installing ${names.join(', ')} with apt-get; this takes about a minute.`);
  if (runs(...prefix, 'apt-get', 'update', '--quiet')) {
    runs(...prefix, 'apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', ...names);
  }
}

async function seeToBrowser(): Promise<void> {
  if (!(await findChromium())) installWithPlaywright();
  const found = await findChromium();
  if (found) console.log(`The browser tests will use ${found}.`);
  else giveUp(BROWSER_ADVICE);
}

function installWithPlaywright(): void {
  console.log("Downloading Playwright's own Chromium.");
  runs('npx', 'playwright', 'install', 'chromium');
}

function missingOfAll() {
  return [...missingPrograms(), ...missingPrograms(PROXY_PROGRAMS)];
}

function seeToPrograms(): void {
  const missing = missingOfAll();
  if (missing.length === 0) {
    console.log('The tests of calendars, web servers and backups have all their programs.');
    return;
  }
  console.error(`Missing: ${missing.map(({ name }) => name).join(', ')}.`);
  giveUp(`${PROGRAMS_ADVICE} ${missing.flatMap(({ debian }) => debian).join(' ')}`);
}

function runs(...words: string[]): boolean {
  return start(words, 'inherit');
}

function succeeds(...words: string[]): boolean {
  return start(words, 'ignore');
}

function start([program = '', ...words]: string[], stdio: 'inherit' | 'ignore'): boolean {
  return spawnSync(program, words, { stdio }).status === 0;
}

function giveUp(advice: string): void {
  console.error(advice);
  process.exitCode = 1;
}
