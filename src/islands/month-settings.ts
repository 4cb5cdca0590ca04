import type { Month } from '../domain/time/months.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { MonthGridView } from '../views/calendar/month-grid.ts';

/** What the page passes to its script: the month, its language and the texts of the grid. */
export interface MonthSettings extends MonthGridView {
  month: Month;
  code: string;
  locale: string;
  /**
   * «November 2026», «mandag» to «søndag», and «tirsdag 24. november» of each day, because not every browser supports
   * every locale.
   */
  title: string;
  weekdays: string[];
  dates: string[];
  /** The URL of the month's file. */
  file: string;
  /** The beginning of the address of a day. */
  days: string;
  words: Pick<Dictionary, 'month' | 'schedule' | 'price' | 'status'> & {
    activities: Pick<Dictionary['activities'], 'all' | 'allDay' | 'continued' | 'count' | 'wholeDay'>;
  };
}
