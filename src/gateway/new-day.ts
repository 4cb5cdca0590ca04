import { addDays, dateAt } from '../domain/days.ts';
import { instantOf } from '../domain/zoned.ts';

/** Calls something a minute into each new day in Oslo, when «today» on every page is another. Gives the way to stop it. */
export function onNewDay(call: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    const now = Date.now();
    timer = setTimeout(
      () => {
        call();
        wait();
      },
      instantOf(`${addDays(dateAt(now), 1)}T00:01`) - now,
    );
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
}
