import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/feeds/search/search-records.ts';
import { writeSearchIndex } from '../../../src/publish/files/search-index.ts';
import { hashesOf } from '../../build/builds.ts';

const RECORDS: SearchRecord[] = ['Svømmehallen', 'Language café', 'Bygdekino'].map((title, index) => ({
  url: `/lokaler/${index}/`,
  content: `${title}\n<b>ikke HTML</b> & mer`,
  meta: { title },
  filters: { kind: ['venues'], time: ['now'] },
}));

async function write(records: SearchRecord[], language = 'nb'): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'dugnad-index-')), 'pagefind');
  await writeSearchIndex(records, language, folder);
  return folder;
}

function fragmentsOf(folder: string): Record<string, unknown>[] {
  return readdirSync(join(folder, 'fragment')).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString();
    return JSON.parse(text.replace(/^pagefind_dcd/, '')) as Record<string, unknown>;
  });
}

test('all records are in one index, in the language of the site', async () => {
  const folder = await write(RECORDS, 'nn');
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: object };
  expect(Object.keys(entry.languages)).toEqual(['nn']);
  expect(fragmentsOf(folder)).toHaveLength(3);
});

test('only the files that the search page uses are written', async () => {
  const folder = await write(RECORDS);
  const files = readdirSync(folder).map((name) => name.replace(/nb_[\da-f]+/, 'nb_X'));
  expect(files.sort()).toEqual([
    ...['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind.js', 'pagefind.nb_X.pf_meta'],
    'wasm.nb.pagefind',
  ]);
});

test('a record keeps its data as text, and other spellings of its words', async () => {
  const swimming = fragmentsOf(await write(RECORDS)).find(({ url }) => url === '/lokaler/0/');
  expect(swimming).toMatchObject({
    meta: { title: 'Svømmehallen' },
    filters: { kind: ['venues'], time: ['now'] },
    content: expect.stringMatching(/<b>ikke HTML<\/b>.* svommehallen svoemmehallen$/s),
  });
});

test('the same records give the same bytes', async () => {
  const [first = '', second = ''] = [await write(RECORDS), await write(RECORDS)];
  expect(hashesOf(first)).toEqual(hashesOf(second));
  expect(hashesOf(first).length).toBeGreaterThan(8);
});

test('an empty site has an index all the same', async () => {
  expect(existsSync(join(await write([]), 'pagefind-entry.json'))).toBe(true);
});
