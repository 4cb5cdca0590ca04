import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]+$/, '');

/**
 * Throws for a target folder next to the program whose path starts with the program's path: `/srv/dugnad-site` for a
 * program in `/srv/dugnad`.
 *
 * Astro uses `startsWith` to check whether its output is inside the program, and then fails to find its packages there.
 */
export function refuseUnbuildableTarget(target: string, program = PROGRAM): void {
  for (const path of [resolve(target), realPathOf(resolve(target))]) {
    if (!path.startsWith(program) || path === program || path.startsWith(program + sep)) continue;
    throw new Error(
      `The site cannot be built in ${path}: its path begins with that of the program, ${program}, without lying in it. ` +
        `Give DUGNAD_DIST, or the target of the publish, another name, such as ${dirname(program)}${sep}site.`,
    );
  }
}

/** Resolves symbolic links in the part of a path that exists. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : realPathOf(parent) + path.slice(parent === sep ? 0 : parent.length);
  }
}
