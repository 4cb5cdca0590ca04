import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_FILE_BYTES } from './front-matter.ts';
import { type ContentFile, isEntry } from './validate-content.ts';

/**
 * Reads the files of a content folder that are validated: entries and settings.
 *
 * Needs Node. Links and files over the size limit are listed but never opened (threats 7 and 13).
 */
export function readContentFolder(root: string): ContentFile[] {
  return pathsBelow(root, '')
    .filter(isValidated)
    .map((path) => readContentFile(root, path));
}

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((each) => {
    const path = folder ? `${folder}/${each.name}` : each.name;
    if (each.name.startsWith('.')) return [];
    return each.isDirectory() && !isInvalidUtf8(path) ? pathsBelow(root, path) : [path];
  });
}

// Node cannot open a file whose name is not valid UTF-8.
function isInvalidUtf8(path: string): boolean {
  return path.includes('\ufffd');
}

function isValidated(path: string): boolean {
  return isEntry(path) || path === 'site.yml' || path === 'closures.yml';
}

function readContentFile(root: string, path: string): ContentFile {
  const file = join(root, path);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return { path, fault: 'not-a-file' };
  return found.size > MAX_FILE_BYTES ? { path, fault: 'too-large' } : { path, bytes: readFileSync(file) };
}
