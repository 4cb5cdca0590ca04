import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFiles } from '../../src/publish/compress.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

const LONG = '<p>Vi møtes på torget.</p>\n'.repeat(100);

async function compressed(files: Record<string, string>): Promise<string> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  await compressFiles(folder, Object.keys(files));
  return folder;
}

test.each([
  'index.html',
  'kalender/alt.ics',
  'data/events.json',
  '_astro/page.a1b2.js',
  'sitemap.xml',
  'data/events.csv',
])('%s is stored as brotli and gzip, too, and both hold its bytes', async (path) => {
  const file = join(await compressed({ [path]: LONG }), path);
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(LONG);
  expect(readFileSync(file, 'utf8')).toBe(LONG);
});

test.each([
  ['a picture', 'media/lag/bilde.png', LONG],
  ['a font', '_astro/latin.woff2', LONG],
  ['a file that fits into one packet', 'kort.txt', 'Kort.'],
])('%s is stored as it is', async (_, path, text) => {
  const file = join(await compressed({ [path]: text }), path);
  expect([existsSync(`${file}.br`), existsSync(`${file}.gz`)]).toEqual([false, false]);
});

test('what the program brings along compressed stays as it is', async () => {
  const folder = await compressed({ '_astro/a.1b2c.js': LONG, '_astro/a.1b2c.js.br': 'made with more effort' });
  expect(readFileSync(join(folder, '_astro/a.1b2c.js.br'), 'utf8')).toBe('made with more effort');
});

test('the same text gives the same bytes in every build', async () => {
  const [one, two] = await Promise.all([compressed({ 'a.html': LONG }), compressed({ 'a.html': LONG })]);
  for (const name of ['a.html.br', 'a.html.gz']) {
    expect(readFileSync(join(one, name))).toEqual(readFileSync(join(two, name)));
  }
});
