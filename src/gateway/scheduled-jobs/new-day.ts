import { dateAt } from '../../domain/time/days.ts';

const MINUTE = 60_000;

/**
 * Creates a check that calls a function one minute into each new day in Oslo, when «today» changes on every page. To be
 * called about once a minute; it also notices a day that began while the machine slept.
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
