import { linkSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENCODINGS } from '../compress.ts';
import { listFiles } from '../site-files.ts';
import { folderMaker } from './folder-maker.ts';
import type { SiteFiles } from './stage.ts';

/** What two sites differ in: files that the newer one has of its own, and files that only the older one has. */
export interface Difference {
  written: readonly string[];
  removed: readonly string[];
}

/** Thrown if a served site is not what was published: a file of it is missing. */
export class SiteChanged extends Error {}

/** The folders of a new site: where it is to be, its staged files, and the site that is served now. */
interface Folders {
  folder: string;
  staged: string;
  served?: string | undefined;
}

/** Makes a site in a new folder, of staged files and of hard links to those of the served site. */
export function assembleSite(
  { folder, staged, served }: Folders,
  files: SiteFiles,
  { written }: Pick<Difference, 'written'>,
) {
  const isNew = new Set(written);
  const makeFolder = folderMaker();
  makeFolder(folder);
  for (const path of files.keys()) {
    makeFolder(dirname(join(folder, path)));
    if (isNew.has(path)) moveFile(staged, folder, path);
    else linkFile(served ?? staged, folder, path);
  }
}

/**
 * Turns the site that was served before into the new one: what it lacks of the served one is linked, then the
 * difference to that is applied. No file is written in place, since the sites share them.
 */
export function updateSite(
  { folder, staged, served, spare }: Folders & { served: string; spare: string },
  missed: Difference,
  next: Difference,
): void {
  // From here on it is the leftover of a killed build, and no site.
  renameSync(spare, folder);
  const isNext = new Set([...next.written, ...next.removed]);
  for (const path of missed.removed) removeFile(folder, path);
  for (const path of missed.written)
    if (!isNext.has(path)) replaceFile(folder, path, () => linkFile(served, folder, path));
  for (const path of next.written) replaceFile(folder, path, () => moveFile(staged, folder, path));
  for (const path of next.removed) removeFile(folder, path);
}

/** Finds a file of a site that someone deleted, or wrote to after a time in milliseconds since 1970. */
export function findChange(folder: string, files: SiteFiles, since: number): string | undefined {
  return [...files.keys()].find((path) => {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    return !found || found.mtimeMs > since;
  });
}

/** Lists the files of a site that another one does not have. */
export async function filesBeside(folder: string, files: SiteFiles): Promise<string[]> {
  const paths = await listFiles(folder);
  return paths.filter(
    (path) =>
      !SUFFIXES.some((suffix) => path.endsWith(suffix) && files.has(path.slice(0, path.length - suffix.length))),
  );
}

const SUFFIXES = ['', ...ENCODINGS.map(({ suffix }) => suffix)];

function linkFile(from: string, to: string, path: string): void {
  for (const suffix of SUFFIXES) {
    if (isTried(() => linkSync(join(from, path + suffix), join(to, path + suffix))) || suffix) continue;
    throw new SiteChanged(`${path} is missing in the served site.`);
  }
}

function moveFile(from: string, to: string, path: string): void {
  for (const suffix of SUFFIXES) {
    if (isTried(() => renameSync(join(from, path + suffix), join(to, path + suffix))) || suffix) continue;
    throw new Error(`${path} was not made.`);
  }
}

function replaceFile(folder: string, path: string, put: () => void): void {
  deleteFile(folder, path);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  put();
}

function removeFile(folder: string, path: string): void {
  deleteFile(folder, path);
  // Up to the first folder that is not empty.
  for (let parent = dirname(path); parent !== '.' && isTried(() => rmdirSync(join(folder, parent)));) {
    parent = dirname(parent);
  }
}

function deleteFile(folder: string, path: string): void {
  for (const suffix of SUFFIXES) rmSync(join(folder, path + suffix), { force: true });
}

/** Does something to a file or folder, and returns whether it was there and fit. */
function isTried(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTEMPTY') return false;
    throw error;
  }
}
