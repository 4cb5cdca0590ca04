/** Prints the readability of the key pages of a built site, and fails if one is too hard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './support/build-and-report.ts';
import { KEY_PAGES, MAX_LIX, readabilityOf } from './support/readability.ts';

const folder = process.argv[2] ?? DIST;
for (const path of KEY_PAGES) {
  const { lix, words, longestSentence } = readabilityOf(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  console.log(`LIX ${String(lix).padStart(2)}  ${path} (${words} words)\n        longest: ${longestSentence}`);
  if (lix > MAX_LIX) process.exitCode = 1;
}
