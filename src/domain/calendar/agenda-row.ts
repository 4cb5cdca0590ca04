import type { PortalOccurrence } from '../portal.ts';
import type { TouchedDay } from '../events/occurrence-days.ts';
import { isOff } from '../events/occurrences.ts';
import { dateOf, isTimed, type LocalDate, type Moment, timeOf } from '../time/days.ts';

/** An occurrence as shown on one day. */
export interface AgendaRow extends TouchedDay {
  occurrence: PortalOccurrence;
}

/** The limits people mean by morning, late morning, afternoon and evening. */
export const PARTS_OF_DAY = [
  { part: 'allDay', before: '' },
  { part: 'morning', before: '10:00' },
  { part: 'forenoon', before: '12:00' },
  { part: 'afternoon', before: '17:00' },
  { part: 'evening', before: '24:00' },
] as const;

export type PartOfDay = (typeof PARTS_OF_DAY)[number]['part'];

/** Returns when a row is over; for one that is cancelled or moved away, its planned end. */
export function endOf({ occurrence, movedAway = false }: Pick<AgendaRow, 'occurrence'> & Partial<AgendaRow>): Moment {
  const { planned, end } = occurrence;
  return (movedAway || isOff(occurrence)) && planned ? planned.end : end;
}

/** Returns when a changed row is no longer relevant: the later of its planned end and its new end. */
export function plannedEndOf(row: AgendaRow): Moment {
  const { planned } = row.occurrence;
  const end = endOf(row);
  return planned && planned.end > end ? planned.end : end;
}

/** Returns when a whole day is over, given the ends of its rows: a time of day, or the day itself. */
export function lastEndOf(day: LocalDate, ends: readonly Moment[]): Moment {
  const last = ends.toSorted().at(-1) ?? day;
  return ends.every(isTimed) && dateOf(last) === day ? last : day;
}

/** Returns the time that a row is sorted by in its day; empty for a whole day. */
export function hourOn({ occurrence, continued, movedAway }: AgendaRow): string {
  if (continued) return '';
  const start = movedAway ? (occurrence.planned?.start ?? occurrence.start) : occurrence.start;
  return isTimed(start) ? timeOf(start) : '';
}

/** Returns which part of its day a row is in. */
export function partOf(row: AgendaRow): PartOfDay {
  const hour = hourOn(row);
  if (!hour) return 'allDay';
  return PARTS_OF_DAY.slice(1).find(({ before }) => hour < before)?.part ?? 'evening';
}
