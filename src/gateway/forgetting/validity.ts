import { join } from 'node:path';
import { validateFolder } from '../../entries/content.ts';
import { formatProblem } from '../../entries/problem.ts';
import { openExporter } from '../../publish/export-commit.ts';
import { MAIN } from '../git/repository.ts';

/**
 * Throws if published content that is valid in one repository is not in another, with the fields and reasons.
 *
 * Both are written to the folder that holds the first one.
 */
export async function requireStillValid(old: string, rewritten: string): Promise<void> {
  const [before, after] = [await errorsOf(old, 'before'), await errorsOf(rewritten, 'after')];
  const added = [...after].filter((error) => !before.has(error));
  if (added.length === 0) return;
  throw new Error(
    `Nothing was changed, since this would no longer be valid. Change it in the editor first.\n${added.join('\n')}`,
  );
}

async function errorsOf(repository: string, name: string): Promise<Set<string>> {
  const folder = join(repository, '..', name);
  const { content } = await openExporter()(repository, MAIN, folder);
  const { validation } = await validateFolder({ content, cache: `${folder}-cache`, now: undefined });
  return new Set(validation.problems.filter(({ level }) => level === 'error').map(formatProblem));
}
