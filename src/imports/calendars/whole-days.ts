import { addDays, dateOf, type Moment } from '../../domain/time/days.ts';
import type { Series, SeriesChange } from './calendar-series.ts';

const DAY = 24 * 60;

/** Turns a series from midnight to midnight into whole days, which is how some calendars write them. */
export function withWholeDays(series: Series): Series {
  const { starts, length, changes } = series;
  if (!('minutes' in length) || length.minutes % DAY !== 0 || !starts.every(isMidnight)) return series;
  if (!changes.every(({ start, end }) => (!start || isMidnight(start)) && (!end || isMidnight(end)))) return series;
  const days = { days: length.minutes / DAY };
  return { ...series, starts: starts.map(dateOf), length: days, changes: changes.map(changeInDays) };
}

function isMidnight(moment: Moment): boolean {
  return moment.endsWith('T00:00');
}

function changeInDays({ start, end, ...change }: SeriesChange): SeriesChange {
  return { ...change, ...(start && { start: dateOf(start) }), ...(end && { end: addDays(dateOf(end), -1) }) };
}
