import { type Problem, problemsIn, type ReasonLanguage } from './problem.ts';

/** The Git history of the files of a content folder, by path. */
export interface ContentHistory {
  /** Whether older commits are missing, as in a shallow clone. */
  isShallow: boolean;
  /** The number of commits dated later than this computer's clock. */
  future: number;
  files: Record<string, FileHistory>;
}

/**
 * When a file was last changed, in milliseconds since 1970, if known; and its rank by age, missing if the file has been
 * renamed.
 */
export interface FileHistory {
  touched?: number | undefined;
  born?: number | undefined;
}

/** Returns the time of the last commit of each file. */
export function commitsOf(history: ContentHistory | undefined): Map<string, number> {
  const files = Object.entries(history?.files ?? {});
  return new Map(files.flatMap(([path, { touched }]) => (touched === undefined ? [] : [[path, touched]])));
}

/** Warns about unknown change times: a clone without history, or a wrong clock or commit date. */
export function historyWarnings(
  history: ContentHistory | undefined,
  { now, previous }: { now: string; previous: string | undefined },
  language: ReasonLanguage,
): Problem[] {
  const warn = problemsIn('.git', language, 'warning');
  const wasLater = previous !== undefined && previous.slice(0, 10) > now.slice(0, 10);
  return [
    ...(history?.isShallow ? [warn('history', 'history-shallow')] : []),
    ...(history?.future ? [warn('history', 'history-future', { count: history.future })] : []),
    ...(wasLater ? [warn('history', 'clock-went-back', { previous, now })] : []),
  ];
}
