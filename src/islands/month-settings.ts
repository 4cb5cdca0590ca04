import type { MonthChoices, OpenOccurrence } from '../domain/calendar/month-grid.ts';
import type { Month } from '../domain/time/months.ts';
import type { Dictionary } from '../i18n/dictionary.ts';

/** What a month can be narrowed by: the name of the field, and how it and its values stand in the address. */
export interface MonthFilter {
  key: keyof MonthChoices;
  parameter: string;
  title: string;
  choices: { value: string; slug: string; text: string }[];
}

/** What the page hands to its script: the month, the language it is in, and the words of the grid. */
export interface MonthSettings {
  month: Month;
  code: string;
  locale: string;
  /** «November 2026», «mandag» to «søndag», and «tirsdag 24. november» of each day: not every browser knows every language. */
  title: string;
  weekdays: string[];
  dates: string[];
  /** Where the month's file is. */
  file: string;
  /** The beginning of the address of a day. */
  days: string;
  /** What stands in the month, but in the file of another. */
  elsewhere: OpenOccurrence[];
  filters: MonthFilter[];
  /** «in Norwegian», by the language of a title that a reader may not know. */
  foreign: Readonly<Record<string, string | undefined>>;
  words: Pick<Dictionary, 'month' | 'schedule' | 'price' | 'status'> & {
    activities: Pick<Dictionary['activities'], 'all' | 'allDay' | 'continued' | 'count' | 'wholeDay'>;
  };
}
