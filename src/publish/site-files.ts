import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Lists all files of a built site, by their paths with slashes. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll(sep, '/'));
}
