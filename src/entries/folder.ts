import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_BYTES } from './front-matter.ts';
import { type ContentFile, isEntry } from './judge.ts';

/**
 * Reads the files of a content folder that the judge looks at: entries and settings.
 *
 * The one file of this room that needs Node. A link or a file over the size limit is named but never opened
 * (threats 7 and 13).
 */
export function readContentFolder(root: string): ContentFile[] {
  return pathsBelow(root, '').filter(isJudged).map((path) => readContentFile(root, path));
}

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((each) => {
    const path = folder ? `${folder}/${each.name}` : each.name;
    if (each.name.startsWith('.')) return [];
    return each.isDirectory() ? pathsBelow(root, path) : [path];
  });
}

function isJudged(path: string): boolean {
  return isEntry(path) || path === 'site.yml' || path === 'closures.yml';
}

function readContentFile(root: string, path: string): ContentFile {
  const file = join(root, path);
  const { size, isFile } = stat(file);
  if (!isFile) return { path, fault: 'not-a-file' };
  return size > MOST_BYTES ? { path, fault: 'too-large' } : { path, bytes: readFileSync(file) };
}

function stat(file: string) {
  const found = lstatSync(file);
  return { size: found.size, isFile: found.isFile() };
}
