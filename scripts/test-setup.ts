/** `npm run test:setup`: sees to it that there is a browser to test with. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const ADVICE = `No browser could be installed. Install Chromium or Chrome yourself (on Debian: "apt install chromium"),
or set CHROME_PATH to one that you have, and run "npm run test:setup" again.`;

const found = await findChromium();
if (found) console.log(`The browser tests will use ${found}.`);
else await install();

async function install(): Promise<void> {
  if (!(installWithApt() || installWithPlaywright())) return giveUp();
  const installed = await findChromium();
  if (!installed) return giveUp();
  console.log(`Installed. The browser tests will use ${installed}.`);
}

/** Installs the system's own Chromium, with the libraries that it needs. Only root may. */
function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !succeeds('apt-get', '--version')) return false;
  console.log('No browser found. Installing Chromium with apt-get; this takes about a minute.');
  return (
    runs('apt-get', 'update', '--quiet') &&
    runs('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', 'chromium')
  );
}

function installWithPlaywright(): boolean {
  console.log("Downloading Playwright's own Chromium.");
  return runs('npx', 'playwright', 'install', 'chromium');
}

function runs(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'inherit' }).status === 0;
}

function succeeds(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

function giveUp(): void {
  console.error(ADVICE);
  process.exitCode = 1;
}
