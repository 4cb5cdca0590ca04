import { addDays, weekdayOf, weekNumber } from '../../../src/domain/time/days.ts';
import { addMonths, clockChanges, instantOf, wallClockAt } from '../../../src/domain/time/zoned.ts';
import { publicHolidays } from '../../../src/domain/time/holidays.ts';
import { occurrencesOf } from '../../../src/domain/events/occurrences.ts';
import { clock, longDate, weekdayByCode } from '../../../src/i18n/dates.ts';
import { languageOf } from '../../../src/i18n/index.ts';

/** Computes samples of everything that a computer in another zone might get wrong. */
export function zoneReport() {
  const closures = { school_years: [], school_holidays: [], closed: [] };
  const nights = { start: '2026-09-05T23:30', end: '2026-09-06T01:30', changes: [] };
  const repeat = { every: 'week' as const, until: '2027-05-01', skip: ['public-holidays' as const] };
  const clocks = ['2026-03-29T01:30', '2026-03-29T03:30', '2026-10-25T02:30', '2026-12-31T23:59', '2027-01-01T00:00'];
  return {
    machine: Intl.DateTimeFormat().resolvedOptions().timeZone,
    days: ['2026-03-29', '2026-10-25', '2026-12-31'].map((date) => [
      addDays(date, 1),
      addMonths(date, 2),
      weekdayOf(date),
      weekNumber(date),
    ]),
    instants: clocks.map(instantOf),
    clocks: clocks.map(instantOf).map(wallClockAt),
    changes: clockChanges('2027'),
    holidays: publicHolidays(2027),
    occurrences: occurrencesOf({ ...nights, repeat }, closures),
    words: [
      longDate(languageOf('nb'), '2026-12-31', '2027'),
      weekdayByCode(languageOf('nb'), 'mon'),
      clock(languageOf('nb'), 'T00:30'),
    ],
  };
}
