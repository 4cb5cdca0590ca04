import { open } from 'node:fs/promises';

/**
 * Waits until a file, or the names in a folder, are on the disk: otherwise a power failure could leave an empty file under
 * its final name. Some systems flush a file only if it is open for writing (`r+`); a folder can only be read.
 */
export async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
