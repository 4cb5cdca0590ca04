import { isEntry } from './judge.ts';
import type { LeftBehind } from './knobs.ts';
import { type Problem, problemsIn, type ReasonWords } from './problem.ts';

/** Says of what a publish left behind in the repository why it did. Where an entry should be, that is an error. */
export function leftBehindProblems(leftBehind: readonly LeftBehind[], words: ReasonWords): Problem[] {
  return leftBehind.map(({ path, kind }) => {
    const level = kind !== 'attributes' && isEntry(path) ? 'error' : 'warning';
    return problemsIn(path, words, level)('file', REASONS[kind]);
  });
}

const REASONS = {
  link: 'not-a-file',
  submodule: 'not-a-file',
  attributes: 'git-attributes',
  name: 'bad-name',
} as const;
