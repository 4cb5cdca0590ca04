import { dateOf, type LocalDate, type Moment } from '../time/days.ts';
import { isOff, isOver } from './occurrences.ts';
import type { PortalEvent } from '../portal.ts';

/** The last occurrence of a series that people can, or could, come to. */
export interface SeriesEnd {
  last: LocalDate;
  /** Nothing of the series is left, or all that is left is cancelled. */
  isOver: boolean;
}

/** Finds the last occurrence of a series; nothing if all are cancelled. */
export function seriesEnd({ occurrences }: Pick<PortalEvent, 'occurrences'>, now: Moment): SeriesEnd | undefined {
  const last = occurrences.findLast((each) => !isOff(each));
  return last && { last: dateOf(last.start), isOver: isOver(last, now) };
}
