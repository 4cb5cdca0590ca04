import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachConcurrently } from './concurrency.ts';
import { listFiles } from './site-files.ts';

/** The encodings that stored files exist in, the smallest first, with the ending of their names. */
export const ENCODINGS = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
] as const;

// Pictures, fonts and Pagefind's own files are compressed already.
const TEXT = new Set([
  ...['.html', '.css', '.js', '.mjs', '.json', '.txt', '.svg', '.xml', '.ics', '.csv', '.webmanifest'],
]);
// A smaller answer fits into one packet in any case.
const LEAST_BYTES = 1024;
/** The folder of files whose names change with their content. */
const HASHED = '_astro/';
// Brotli 11 makes files 8 % smaller and takes thirty times as long; it is for what browsers keep for a year.
const QUALITY = { pages: { brotli: 5, gzip: 6 }, hashed: { brotli: 11, gzip: 9 } };

type Quality = (typeof QUALITY)['pages'];

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Checks whether a file is of a type that is stored in several encodings. */
export function isCompressible(path: string): boolean {
  return TEXT.has(extname(path));
}

/**
 * Stores every text file of a built site a second and third time, as brotli and gzip, for servers to send.
 *
 * What the previous site has under the same hashed name is copied from there.
 */
export async function compressSite(folder: string, previous?: string): Promise<void> {
  const files = (await listFiles(folder)).filter(isCompressible);
  await forEachConcurrently(files, async (file) => {
    const isHashed = file.startsWith(HASHED);
    if (isHashed && previous && (await isCopied(join(previous, file), join(folder, file)))) return;
    await compressFile(join(folder, file), isHashed ? QUALITY.hashed : QUALITY.pages);
  });
}

async function compressFile(path: string, { brotli: quality, gzip: level }: Quality): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // A window beyond the file costs memory and time, and gives nothing.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(Math.ceil(Math.log2(bytes.length)), 16), 22),
  };
  await Promise.all([
    brotli(bytes, { params }).then((made) => writeFile(`${path}.br`, made)),
    gzipped(bytes, { level }).then((made) => writeFile(`${path}.gz`, made)),
  ]);
}

async function isCopied(from: string, to: string): Promise<boolean> {
  const copies = ENCODINGS.map(({ suffix }) => copyFile(from + suffix, to + suffix));
  const results = await Promise.allSettled(copies);
  return results.every(({ status }) => status === 'fulfilled');
}
