import { dateOf, daysBetween, isTimed, type Moment } from './days.ts';
import type { Fault } from '../fault.ts';
import { MAX_MONTHS } from '../events/recurrence.ts';
import { inNearestYear } from './nearest-year.ts';
import { addMonths, isSkippedHour } from './zoned.ts';

/** A start and an end; for whole days the last day is included. */
export interface Span {
  start: Moment;
  end?: Moment | undefined;
}

/** Lists errors in a start and end; `prefix` comes before the field names. */
export function faultsOfLength({ start, end }: Span, prefix = ''): Fault[] {
  const field = `${prefix}end`;
  if (isTimed(start) && isSkippedHour(start))
    return [{ field: `${prefix}start`, code: 'skipped-hour', values: { start } }];
  if (!end) return isTimed(start) ? [{ field, code: 'end-missing' }] : [];
  if (isTimed(start) !== isTimed(end)) return [{ field, code: 'end-kind', values: { start, end } }];
  if (isTimed(end) ? end <= start : end < start) return [{ field, code: 'end-before-start', values: { start, end } }];
  if (dateOf(end) > addMonths(dateOf(start), MAX_MONTHS))
    return [{ field, code: 'too-far', values: { months: MAX_MONTHS } }];
  if (isTimed(end) && isSkippedHour(end)) return [{ field, code: 'skipped-hour', values: { start: end } }];
  return [];
}

/** Reports that something lasts too long, and suggests an end if only its year is wrong. */
export function tooLong({ start, end }: Required<Span> & { end: Moment }, field: string, longest: number): Fault {
  const meant = inNearestYear(end, dateOf(start));
  const fits =
    faultsOfLength({ start, end: meant }).length === 0 && daysBetween(dateOf(start), dateOf(meant)) <= longest;
  return fits
    ? { field, code: 'lasts-long-meant', values: { end, meant }, codes: [meant] }
    : { field, code: 'lasts-long', values: { end } };
}

/** Counts the midnights between a start and an end. */
export function nightsIn({ start, end = start }: Span): number {
  return daysBetween(dateOf(start), dateOf(end));
}
