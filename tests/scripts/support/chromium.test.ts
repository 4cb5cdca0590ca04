import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../../scripts/support/chromium.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';

test('the browser in the environment takes precedence over the one on the path', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'mine/chrome': '', 'bin/google-chrome': '' });
  const named = join(folder, 'mine/chrome');
  const onPath = join(folder, 'bin/google-chrome');
  const PATH = ['/nowhere', join(folder, 'bin')].join(':');
  expect(await findChromium({ PATH, CHROME_PATH: named })).toBe(named);
  expect(await findChromium({ PATH, CHROMIUM_PATH: named })).toBe(named);
  expect(await findChromium({ PATH, CHROME_PATH: '/nowhere/chrome' })).toBe(onPath);
  expect(await findChromium({ PATH })).toBe(onPath);
});

test('Chromium takes precedence over Chrome, wherever they are on the path', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a/google-chrome-stable': '', 'b/chromium': '' });
  expect(await findChromium({ PATH: `${join(folder, 'a')}:${join(folder, 'b')}` })).toBe(join(folder, 'b/chromium'));
});
