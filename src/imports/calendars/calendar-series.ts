import type { LocalDate, Moment } from '../../domain/time/days.ts';
import type { WrittenEvent, WrittenRule } from './ical.ts';
import type { Length } from './times.ts';

/** A date of a series that differs from the rest. */
export interface SeriesChange {
  date: LocalDate;
  status: 'cancelled' | 'moved';
  start?: Moment;
  end?: Moment;
  place?: string;
}

/** An event of a calendar with its dates in the portal's time, whichever way the calendar writes them. */
export interface Series {
  /** What identifies it from one fetch to the next. */
  key: string;
  event: WrittenEvent;
  length: Length;
  /** The planned dates, earliest first, with those that are changed or cancelled. */
  starts: Moment[];
  changes: SeriesChange[];
  /** The rule that gave the dates, if one alone did. */
  rule: WrittenRule | undefined;
  /** Whether the rule goes on after the last date asked for. */
  isEndless: boolean;
}

/** Why a series cannot be imported. */
export type SeriesFault = 'too-fine' | 'too-long' | 'two-in-a-day' | 'over';
