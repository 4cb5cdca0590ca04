import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PictureSize } from '../domain/entry.ts';
import { smallPicturePath } from '../domain/picture-path.ts';
import { cleanPicture, MAX_PICTURE_BYTES, sizeOfPicture, smallPicture } from './clean-picture.ts';

/** The checked pictures of a content folder. */
export interface Pictures {
  /** The file of each re-encoded picture, by its path in the content folder. */
  files: ReadonlyMap<string, string>;
  /** The file of each picture as it stands in lists, by its path on the site. */
  small: ReadonlyMap<string, string>;
  sizes: ReadonlyMap<string, PictureSize>;
  /** The error codes of the rejected pictures, by path. */
  faults: ReadonlyMap<string, string>;
}

const NAME = /^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9._-]*\.(?:jpe?g|png|webp)$/;
// Each decode uses its own threads; more at a time would only use more memory.
const CONCURRENCY = 4;

/**
 * Checks and re-encodes every picture of a content folder: by content, not by name, complete, and without metadata
 * (threats 3 and 21).
 *
 * Results are cached by content, so that each picture is decoded only once.
 */
export async function readPictures(content: string, cache: string): Promise<Pictures> {
  const files = new Map<string, string>();
  const small = new Map<string, string>();
  const sizes = new Map<string, PictureSize>();
  const faults = new Map<string, string>();
  const kept = join(cache, 'pictures');
  const paths = pathsBelow(join(content, 'media'));
  if (paths.length > 0) await mkdir(kept, { recursive: true });
  await mapConcurrently(paths, async (path) => {
    const found = NAME.test(path)
      ? await readPicture(join(content, 'media', path), kept)
      : { fault: 'picture-unknown' };
    const name = `media/${path}`;
    if ('fault' in found) return void faults.set(name, found.fault);
    files.set(name, found.file);
    small.set(smallPicturePath(name), await once(`${found.file}-small`, () => smallPicture(found.file)));
    sizes.set(name, await sizeOfPicture(found.file));
  });
  await removeOthers(kept, new Set([...files.values(), ...small.values()]));
  return { files, small, sizes, faults };
}

/** Returns the error code of a picture that cannot be shown, if any. */
export function faultOfPicture({ files, faults }: Pictures, path: string): string | undefined {
  return files.has(path) ? undefined : (faults.get(path) ?? 'picture-missing');
}

/** Returns the digest of each picture by its path. */
export function digestsOfPictures({ files }: Pictures): Record<string, string> {
  return Object.fromEntries([...files].map(([path, file]) => [path, basename(file)]));
}

async function readPicture(path: string, kept: string): Promise<{ file: string } | { fault: string }> {
  const found = lstatSync(path);
  if (!found.isFile()) return { fault: 'picture-unknown' };
  if (found.size > MAX_PICTURE_BYTES) return { fault: 'picture-too-large' };
  const bytes = await readFile(path);
  const file = join(kept, createHash('sha256').update(bytes).digest('hex'));
  if (await isThere(file)) return { file };
  const clean = await cleanPicture(bytes);
  if ('fault' in clean) return clean;
  return { file: await once(file, async () => clean.bytes) };
}

/** Makes a file unless it is there, and returns its path. */
async function once(file: string, make: () => Promise<Buffer>): Promise<string> {
  if (await isThere(file)) return file;
  // Two entries may have the same picture, processed at the same time.
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, await make());
  await rename(written, file);
  return file;
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}

async function removeOthers(kept: string, used: ReadonlySet<string>): Promise<void> {
  const others = namesIn(kept).map(({ name }) => join(kept, name));
  await Promise.all(others.filter((file) => !used.has(file)).map((file) => rm(file, { force: true })));
}

function pathsBelow(folder: string, within = ''): string[] {
  return namesIn(join(folder, within))
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((each) => {
      const path = within ? `${within}/${each.name}` : each.name;
      return each.isDirectory() ? pathsBelow(folder, path) : [path];
    })
    .sort();
}

function namesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function mapConcurrently<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const shared = items.values();
  const lane = async () => {
    for (const item of shared) await work(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
}
