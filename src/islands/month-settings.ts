import type { MonthChoices, OpenOccurrence } from '../domain/calendar/month-grid.ts';
import type { Month } from '../domain/time/months.ts';
import type { Dictionary } from '../i18n/dictionary.ts';

/** A filter of a month: the name of its field, and its parameter and values in the address. */
export interface MonthFilter {
  key: keyof MonthChoices;
  parameter: string;
  title: string;
  choices: { value: string; slug: string; text: string }[];
}

/** What the page passes to its script: the month, its language and the texts of the grid. */
export interface MonthSettings {
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
  /** Occurrences of this month that are stored in the file of another. */
  elsewhere: OpenOccurrence[];
  filters: MonthFilter[];
  /** «in Norwegian», by the language of a title that a reader may not know. */
  foreign: Readonly<Record<string, string | undefined>>;
  words: Pick<Dictionary, 'month' | 'schedule' | 'price' | 'status'> & {
    activities: Pick<Dictionary['activities'], 'all' | 'allDay' | 'continued' | 'count' | 'wholeDay'>;
  };
}
