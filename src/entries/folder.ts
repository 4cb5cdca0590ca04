import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { MAX_FILE_BYTES } from './front-matter.ts';
import { settingsFiles } from '../schemas/collections.ts';
import { type ContentFile, isEntry } from './validate-content.ts';

/** Reads the files of a content folder that are validated: entries and settings. */
export type FolderReader = (root: string) => ContentFile[];

/**
 * Opens a reader of content folders; a file that has not changed is the same object as the last time.
 *
 * Needs Node. Links and files over the size limit are listed but never opened (threats 7 and 13).
 */
export function openFolderReader(): FolderReader {
  let known = new Map<string, { state: string; file: ContentFile }>();
  return (root) => {
    const before = known;
    known = new Map();
    return pathsBelow(root, '')
      .filter(isValidated)
      .map((path) => {
        const full = join(root, path);
        const found = lstatSync(full, { throwIfNoEntry: false });
        const state = found ? [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ') : '';
        const last = before.get(full);
        const file = last?.state === state ? last.file : readContentFile(full, path, found);
        known.set(full, { state, file });
        return file;
      });
  };
}

/** Reads a content folder once. */
export const readContentFolder: FolderReader = (root) => openFolderReader()(root);

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
  return isEntry(path) || Object.hasOwn(settingsFiles, path);
}

function readContentFile(file: string, path: string, found: Stats | undefined): ContentFile {
  if (!found?.isFile()) return { path, fault: 'not-a-file' };
  return found.size > MAX_FILE_BYTES ? { path, fault: 'too-large' } : { path, bytes: readFileSync(file) };
}
