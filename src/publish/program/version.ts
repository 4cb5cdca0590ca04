import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What decides how a page is rendered, whatever the content: sources, files copied as they are, and dependencies. */
const SOURCES = ['src/**/*.*', 'public/**/*.*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Returns the version of the program in a project: a digest of everything that it is built from. */
export function programVersion(project: string): string {
  const digest = createHash('sha256').update(process.version);
  const paths = globSync(SOURCES, { cwd: project }).filter((path) => statSync(join(project, path)).isFile());
  for (const path of paths.sort()) {
    digest.update(`\0${path}\0`).update(readFileSync(join(project, path)));
  }
  return digest.digest('hex').slice(0, 16);
}
