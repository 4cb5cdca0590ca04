import { dateOf } from '../../domain/time/days.ts';
import type { Series, SeriesChange } from './calendar-series.ts';

/**
 * Replaces moves of a date onto another date of the series, which an entry cannot say: the dates that remain are the same
 * if the moved one is off, or goes where the other has gone.
 */
export function withoutMovesOntoDates(series: Series): Series {
  const planned = new Map(series.starts.map((start) => [start, dateOf(start)]));
  const changes = new Map(series.changes.map((change) => [change.date, change]));
  for (const { date } of series.changes) {
    for (let onto = ontoOther(changes.get(date)); onto; onto = ontoOther(changes.get(date))) {
      const other = changes.get(onto);
      changes.delete(onto);
      changes.set(date, other ? { ...other, date } : { date, status: 'cancelled' });
    }
  }
  return { ...series, changes: [...changes.values()] };

  function ontoOther(change: SeriesChange | undefined): string | undefined {
    const target = change?.status === 'moved' && change.start ? planned.get(change.start) : undefined;
    return target === change?.date ? undefined : target;
  }
}
