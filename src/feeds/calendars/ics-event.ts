import type { Moment } from '../../domain/time/days.ts';

/** One VEVENT before serialisation. */
export interface IcsEvent {
  uid: string;
  start: Moment;
  /** For whole days the last day, inclusive. */
  end: Moment;
  /** The RRULE value without its end, and the last start. */
  rule?: string | undefined;
  until?: Moment | undefined;
  /** Skipped starts of the rule. */
  without: readonly Moment[];
  /** The planned start that this override replaces. */
  recurrenceId?: Moment | undefined;
  /** The last change, in milliseconds since 1970. */
  changed: number;
  /** Missing for planned and cancelled dates: Google removes CANCELLED events from a subscription. */
  status?: 'CONFIRMED' | 'TENTATIVE' | undefined;
  summary: string;
  description: string;
  location?: string | undefined;
  geo?: { latitude: number; longitude: number } | undefined;
  url: string;
  categories: string[];
  /** A CSS colour name (RFC 7986, 5.9), and the address of a picture. */
  colour?: string | undefined;
  image?: string | undefined;
  /** The meeting URL (RFC 7986, 5.11), and whom to ask. */
  conference?: string | undefined;
  contact?: string | undefined;
  /** Reminders, in seconds before the start. */
  alarms?: readonly number[];
}
