import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachConcurrently } from './concurrency.ts';

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
// Brotli 11 makes files 8 % smaller and takes thirty times as long; it is for what is compressed once and kept.
const QUALITY = { fast: { brotli: 5, gzip: 6 }, best: { brotli: 11, gzip: 9 } };

type Effort = keyof typeof QUALITY;
type Quality = (typeof QUALITY)[Effort];

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Checks whether a file is of a type that is stored in several encodings. */
export function isCompressible(path: string): boolean {
  return TEXT.has(extname(path));
}

/** Checks whether a file of a size is stored in several encodings. */
export function isStoredCompressed(path: string, size: number): boolean {
  return isCompressible(path) && size >= LEAST_BYTES;
}

/** Stores text files a second and third time, as brotli and gzip, for servers to send; the folder is one of a site. */
export async function compressFiles(folder: string, files: Iterable<string>, effort: Effort = 'fast'): Promise<void> {
  await forEachConcurrently(files, async (file) => {
    const path = join(folder, file);
    // What the program brings along is compressed already.
    if (isCompressible(file) && !existsSync(`${path}.br`)) await compressFile(path, QUALITY[effort]);
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
