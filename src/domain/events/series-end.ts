import { dateOf, type LocalDate, type Moment } from '../time/days.ts';
import { isOff, isOver } from './occurrences.ts';
import type { PortalEvent } from '../portal.ts';

/** The last time of a series on which people can come, or could. */
export interface SeriesEnd {
  last: LocalDate;
  /** Whether it has been: nothing is left of the series, or all that is left is called off. */
  isOver: boolean;
}

/** Finds the last time of a series; nothing if every date of it is called off, since a time that nobody may come to is no last time. */
export function seriesEnd({ occurrences }: Pick<PortalEvent, 'occurrences'>, now: Moment): SeriesEnd | undefined {
  const last = occurrences.findLast((each) => !isOff(each));
  return last && { last: dateOf(last.start), isOver: isOver(last, now) };
}
