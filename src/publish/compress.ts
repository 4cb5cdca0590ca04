import { readdir, readFile, writeFile } from 'node:fs/promises';
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
// Quality 11 makes files 8 % smaller and takes thirty times as long; it is for what browsers keep for a year.
const QUALITY = { pages: 5, hashed: 11 };

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Checks whether a file is of a type that is stored in several encodings. */
export function isCompressible(path: string): boolean {
  return TEXT.has(extname(path));
}

/** Stores every text file of a built site a second and third time, as brotli and gzip, for servers to send. */
export async function compressSite(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isCompressible(entry.name));
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  await forEachConcurrently(paths, (path) => compressFile(path, path.startsWith(join(folder, '_astro'))));
}

async function compressFile(path: string, isHashed: boolean): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isHashed ? QUALITY.hashed : QUALITY.pages,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    brotli(bytes, { params }).then((made) => writeFile(`${path}.br`, made)),
    gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }).then((made) => writeFile(`${path}.gz`, made)),
  ]);
}
