import { dateAt } from '../../domain/time/days.ts';

const MINUTE = 60_000;

/**
 * Makes what looks whether a new day has begun in Oslo, when «today» on every page is another, and calls something a
 * minute into it. To be called each minute or so, which also sees a day that a machine has slept through.
 */
export function newDayWatch(call: () => void, now: () => number = Date.now): () => void {
  const today = () => dateAt(now() - MINUTE);
  let seen = today();
  return () => {
    if (today() === seen) return;
    call();
    seen = today();
  };
}
