import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentOf, loadContent } from '../../../src/entries/content.ts';
import { readEnvironment } from '../../../src/entries/environment.ts';
import { findablePages } from '../../../src/feeds/search/search-documents.ts';
import { languagesOf } from '../../../src/i18n/index.ts';
import { openPartFiles } from '../../../src/publish/files/search-parts.ts';
import type { IndexPart } from '../../../src/search/index/document.ts';
import { openIndex } from '../../../src/search/index/search-index.ts';
import { dayOfDate } from '../../../src/search/intents/day-ranges.ts';
import { loadAllLists } from '../../../src/search/foreign-words.ts';
import { search } from '../../../src/search/search.ts';
import { folderOf } from '../builders/builder.ts';
import { environmentFor, type Version } from '../builders/dugnad.ts';
import { generateContent } from '../content/generate.ts';
import type { Size } from '../content/sizes.ts';
import { judgedQueries, type JudgedQuery, rankOf, successOf } from './judged-queries.ts';

const SAMPLE = { DUGNAD_NOW: '2026-11-21T10:00' };
// As the publisher compresses what changes with each publication.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Prints how often the right page is first, and among the first three, of the queries of residents, by language and kind. */
export async function printJudgement(): Promise<void> {
  await loadAllLists();
  const { index, options } = await indexOf(SAMPLE);
  const ranked = (queries: readonly JudgedQuery[]) =>
    queries.map((each) => ({ ...each, rank: rankOf(each, index, options) }));
  const judged = ranked(judgedQueries());
  print('all', judged);
  for (const key of ['language', 'kind'] as const) {
    for (const [name, group] of Object.entries(Object.groupBy(judged, (each) => each[key]))) print(name, group ?? []);
  }
  const unseen = Object.groupBy(ranked(judgedQueries('unseen-queries')), ({ set = '' }) => set);
  for (const [name, group] of Object.entries(unseen)) print(`set ${name}`, group ?? []);
}

/** Prints the size of the first layer of a portal, and the time of making it and of a query. */
export async function printSearchSizes(size: Size, version: Version): Promise<void> {
  const portal = { size, folder: folderOf(size) };
  generateContent(size, join(portal.folder, 'content'));
  const { files, index, options, made } = await indexOf(environmentFor(version, portal));
  const kilobytes = [...files].map(([path, text]) => [path, brotliCompressSync(text, BROTLI).length / 1000] as const);
  const first = kilobytes.filter(([path]) => /\/1\.(?:nb\.)?json$/.test(path)).reduce((sum, [, each]) => sum + each, 0);
  const whole = kilobytes.reduce((sum, [, each]) => sum + each, 0);
  const queries = judgedQueries();
  const before = performance.now();
  for (const { query } of queries) search(index, query, {}, options);
  const each = (performance.now() - before) / queries.length;
  console.log(
    `${size}: first layer ${first.toFixed(0)} kB before the first result, ${whole.toFixed(0)} kB in all ` +
      `(${files.size} files, made in ${made.toFixed(0)} ms), ${each.toFixed(1)} ms a query`,
  );
}

function print(name: string, judged: readonly (JudgedQuery & { rank: number })[]): void {
  const { count, at1, at3, meanReciprocalRank } = successOf(judged.map(({ rank }) => rank));
  const shares = [at1, at3, meanReciprocalRank].map((share) => share.toFixed(2)).join('  ');
  console.log(`${name.padEnd(20)} ${String(count).padStart(4)}  ${shares}`);
}

async function indexOf(environment: Record<string, string>) {
  const loaded = await loadContent(readEnvironment({ ...process.env, ...environment }));
  const content = contentOf(loaded);
  const today = dayOfDate(loaded.now);
  const began = performance.now();
  const pages = findablePages(content, loaded.now);
  const languages = languagesOf(content.site).map(({ code }) => code);
  const files = openPartFiles()(pages, { today, languages, synonyms: [] });
  const made = performance.now() - began;
  const parts = [...files].filter(([path]) => /\/\d+\.json$/.test(path));
  const index = openIndex(parts.map(([, text]) => JSON.parse(text) as IndexPart));
  return { files, index, made, options: { today, areas: content.site.areas } };
}
