import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_BYTES } from './front-matter.ts';
import { type ContentFile, isEntry } from './validate-content.ts';

/**
 * Reads the files of a content folder that the judge looks at: entries and settings.
 *
 * The one file of this room that needs Node. A link or a file over the size limit is named but never opened
 * (threats 7 and 13).
 */
export function readContentFolder(root: string): ContentFile[] {
  return pathsBelow(root, '')
    .filter(isJudged)
    .map((path) => readContentFile(root, path));
}

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((each) => {
    const path = folder ? `${folder}/${each.name}` : each.name;
    if (each.name.startsWith('.')) return [];
    return each.isDirectory() && !isMisspelt(path) ? pathsBelow(root, path) : [path];
  });
}

// A name that is not UTF-8 on the disk cannot be asked for by what Node makes of it.
function isMisspelt(path: string): boolean {
  return path.includes('\ufffd');
}

function isJudged(path: string): boolean {
  return isEntry(path) || path === 'site.yml' || path === 'closures.yml';
}

function readContentFile(root: string, path: string): ContentFile {
  const file = join(root, path);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return { path, fault: 'not-a-file' };
  return found.size > MOST_BYTES ? { path, fault: 'too-large' } : { path, bytes: readFileSync(file) };
}
