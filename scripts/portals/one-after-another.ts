import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs jobs one after another, in the order in which they came. One that fails keeps no other waiting, and one that takes
 * longer than `longest`, in milliseconds, goes on beside the next. Once `signal` is given, no other job begins.
 */
export function oneAfterAnother({ longest, signal }: { longest: number; signal: AbortSignal }) {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(job: () => Promise<Result>): Promise<Result> => {
    const turn = last;
    const result = turn.then(() => {
      signal.throwIfAborted();
      return job();
    });
    const ended = result.catch(() => undefined);
    last = turn.then(() => Promise.race([ended, pause(longest, undefined, { ref: false })]));
    return result;
  };
}
