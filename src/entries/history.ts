import { type Problem, problemsIn, type ReasonLanguage } from './problem.ts';

/** What Git knows of the files of a content folder, by their paths in it. */
export interface ContentHistory {
  /** Whether older commits are missing, as in a shallow clone. */
  isShallow: boolean;
  /** How many commits are dated later than the clock of this machine. */
  future: number;
  files: Record<string, FileHistory>;
}

/**
 * When a file was last touched, in milliseconds since 1970, where that is known; and its place in order of age, missing
 * where it has moved on under another name.
 */
export interface FileHistory {
  touched?: number | undefined;
  born?: number | undefined;
}

/** Gives the time of the last commit that touched each file. */
export function commitsOf(history: ContentHistory | undefined): Map<string, number> {
  const files = Object.entries(history?.files ?? {});
  return new Map(files.flatMap(([path, { touched }]) => (touched === undefined ? [] : [[path, touched]])));
}

/** Tells what cannot be known of when entries were changed: a clone without history, a clock or a commit that is wrong. */
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
