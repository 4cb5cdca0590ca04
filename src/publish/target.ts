import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]+$/, '');

/**
 * Throws a sentence for a target folder that stands beside the program and whose path begins with the program's:
 * `/srv/dugnad-site` for a program in `/srv/dugnad`.
 *
 * Astro tells by `startsWith` whether its output lies within the program, and then looks for its packages there in
 * vain: such a site is never built.
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

/** Follows the links in as much of a path as there is. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : realPathOf(parent) + path.slice(parent === sep ? 0 : parent.length);
  }
}
