import type { FieldDifference } from '../field-changes.ts';
import type { CalendarSetting, EventFault } from './event-fields.ts';
import type { CalendarFault, WrittenCalendar } from './ical.ts';
import type { CalendarMemory, ExistingEvent, Remembered } from './recognise.ts';
import type { SeriesFault } from './calendar-series.ts';

/** A new event entry, or changes of one, that people decide on. */
export interface EventImport {
  kind: 'new' | 'change';
  slug: string;
  key: string;
  title: string;
  fields: Readonly<Record<string, unknown>>;
  body: string;
  differences: FieldDifference[];
  /** Whether the calendar has it no longer: then it is proposed as cancelled. */
  isVanished: boolean;
  /** What is remembered of it so far, in case that nobody can be asked now. */
  before: Remembered | undefined;
}

/** Why an event of a calendar becomes no entry. */
export type CalendarSkip = EventFault | SeriesFault | CalendarFault | 'too-much';

export interface CalendarPlan {
  proposals: EventImport[];
  /** The number of proposals beyond the most that the queue takes. */
  held: number;
  /** Differences in which the entry wins, with both values. */
  kept: (FieldDifference & { slug: string })[];
  /** Entries with coming dates that the calendar has no longer. */
  vanished: { slug: string; title: string }[];
  /** Whether so many have vanished that the calendar itself may be broken; then none is proposed as cancelled. */
  hasLostMost: boolean;
  /** How many events became no entry, by the reason. */
  skipped: Partial<Record<CalendarSkip, number>>;
  askedBefore: number;
  unchanged: number;
  /** Whether the calendar gives its events new UIDs at each fetch, so that they are recognised by their content. */
  isRewritten: boolean;
  memory: CalendarMemory;
}

export interface CalendarInput extends CalendarSetting {
  calendar: WrittenCalendar;
  /** The association's event entries. */
  existing: readonly ExistingEvent[];
  memory?: CalendarMemory;
  /** Slugs that no new entry may have, such as those of other events and of drafts. */
  taken?: ReadonlySet<string>;
  /** The most proposals at a time. */
  most?: number;
}
