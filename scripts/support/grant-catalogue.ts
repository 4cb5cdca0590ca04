import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueFile } from '../../src/imports/grants/catalogue.ts';

const FOLDER = fileURLToPath(new URL('../../src/imports/grants/catalogue', import.meta.url));

/** Reads the files of the catalogue of grants that the program ships with. */
export function catalogueFiles(): CatalogueFile[] {
  const paths = globSync('*/*.md', { cwd: FOLDER }).sort();
  return paths.map((path) => ({ path, bytes: readFileSync(join(FOLDER, path)) }));
}
