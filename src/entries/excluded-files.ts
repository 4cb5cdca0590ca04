import { isEntry } from './validate-content.ts';
import type { ExcludedFile } from './environment.ts';
import { type Problem, problemsIn, type ReasonLanguage } from './problem.ts';

/** Explains why a publish excluded files of the repository. In place of an entry it is an error. */
export function excludedFileProblems(excludedFiles: readonly ExcludedFile[], language: ReasonLanguage): Problem[] {
  return excludedFiles.map(({ path, kind }) => {
    const level = kind !== 'attributes' && isEntry(path) ? 'error' : 'warning';
    return problemsIn(path, language, level)('file', REASONS[kind]);
  });
}

const REASONS = {
  link: 'not-a-file',
  submodule: 'not-a-file',
  attributes: 'git-attributes',
  name: 'bad-name',
} as const;
