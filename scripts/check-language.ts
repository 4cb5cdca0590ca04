/** Prints how readable the key pages of a built site and the texts of the portal are, and fails if any is too hard. */
import { DIST } from './support/build-and-report.ts';
import { measureDictionary } from './support/readability/dictionary-readability.ts';
import { measureKeyPages } from './support/readability/key-pages.ts';
import { isPlain, MAX_LIX, MAX_WORDS, type Measured } from './support/readability/readability.ts';

const pages = measureKeyPages(process.argv[2] ?? DIST);
printTable('Key pages', pages);
for (const code of ['nb', 'nn']) printTable(`Texts of the portal, ${code}`, measureDictionary(code));
if (pages.length === 0) {
  console.error('There is no page in Bokmål or Nynorsk. Build the site first.');
  process.exitCode = 1;
}

function printTable(title: string, rows: readonly Measured[]): void {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  console.log(`\n${title.padEnd(width)}   LIX  longest sentence`);
  for (const { name, readability } of rows) {
    const { lix, longest, tooLong } = readability;
    const fault = isPlain(readability) ? '' : '  !';
    console.log(
      `${name.padEnd(width)}   ${String(lix).padStart(3)}  ${String(longest.words).padStart(2)} words${fault}`,
    );
    for (const sentence of tooLong) console.log(`    ${sentence}`);
    if (fault) process.exitCode = 1;
  }
  const hard = rows.filter(({ readability }) => !isPlain(readability)).length;
  console.log(`${hard} of ${rows.length} have a LIX over ${MAX_LIX} or a sentence of more than ${MAX_WORDS} words.`);
}
