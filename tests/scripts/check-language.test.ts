import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { measureDictionary } from '../../scripts/support/readability/dictionary-readability.ts';
import { isPlain } from '../../scripts/support/readability/readability.ts';
import { temporaryFolder, writeFiles } from '../publish/folders.ts';

/** Checks a site of two pages in Bokmål, and one in each of Nynorsk and English. */
function checkSite(text: string) {
  const page = (code: string, words: string) => `<html lang="${code}"><main><p>${words}</p></main></html>`;
  const folder = temporaryFolder();
  writeFiles(folder, {
    'index.html': page('nb', 'Ring oss når du vil.'),
    'om/oss/index.html': page('nb', text),
    'nn/index.html': page('nn', 'Ring oss når du vil.'),
    'en/index.html': page('en', 'Notwithstanding considerable organisational complications.'),
  });
  return check(folder);
}

function check(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-language.ts', folder], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').map((line) => line.replace(/ +/g, ' ')), stderr };
}

test('a plain site passes, page by page in Bokmål and Nynorsk', () => {
  const { status, lines } = checkSite('Vi hjelper deg gjerne.');
  expect(lines.slice(2, 6)).toEqual([
    '/ 5 5 words',
    '/om/oss/ 29 4 words',
    '/nn/ 5 5 words',
    '0 of 3 have a LIX over 40 or a sentence of more than 20 words.',
  ]);
  expect(status).toBe(0);
});

test('a page with long words fails', () => {
  const { status, lines } = checkSite('Organisasjonstilknytning dokumenteres gjennom tilskuddsordninger.');
  expect(lines).toContain('/om/oss/ 104 4 words !');
  expect(status).toBe(1);
});

test('a page with a long sentence fails, and shows it', () => {
  const long = `${'Vi går en tur nå og '.repeat(3)}så drar vi hjem.`;
  const { status, lines } = checkSite(`Hei på deg der. ${long}`);
  expect(lines).toContain(` ${long}`);
  expect(status).toBe(1);
});

test('a folder without a site fails', () => {
  const { status, stderr } = check(temporaryFolder());
  expect(stderr).toContain('Build the site first.');
  expect(status).toBe(1);
});

test.each(['nb', 'nn'])('the texts of the portal are plain to read in %s', (code) => {
  const measured = measureDictionary(code);
  expect(measured.length).toBeGreaterThan(50);
  expect(measured.filter(({ readability }) => !isPlain(readability))).toEqual([]);
});
