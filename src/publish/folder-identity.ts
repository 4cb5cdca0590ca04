import { statSync } from 'node:fs';

/**
 * Returns what tells a folder from all others on its disk, also when it is renamed; undefined if it is not there.
 *
 * A new folder may get the number of one that was just deleted, so the time of its birth is part of it.
 */
export function folderIdentity(folder: string | undefined): string | undefined {
  const found = folder === undefined ? undefined : statSync(folder, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.birthtimeMs}`;
}
