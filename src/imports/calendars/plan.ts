import { freeSlug, slugOf } from '../../domain/slug.ts';
import { addDays, dateOf, laterOf, type LocalDate } from '../../domain/time/days.ts';
import type { Change, Repeat } from '../../schemas/event.ts';
import { compareFields, type FieldDifference, isSame } from '../field-changes.ts';
import { type CalendarSetting, type EventFault, eventFields, horizonOf, type ImportedEvent } from './event-fields.ts';
import { mergedChanges } from './merged-changes.ts';
import type { CalendarFault, WrittenCalendar, WrittenEvent } from './ical.ts';
import { type CalendarMemory, entryOf, type ExistingEvent, recognise, type Remembered } from './recognise.ts';
import { type Series, type SeriesFault, seriesOf } from './series.ts';
import { endOfDay } from './times.ts';
import { openZones } from './zones.ts';

/** A new event entry, or changes of one, that people decide on. */
export interface EventImport {
  kind: 'new' | 'change';
  slug: string;
  key: string;
  title: string;
  fields: Readonly<Record<string, unknown>>;
  body: string;
  differences: FieldDifference[];
}

/** Why an event of a calendar becomes no entry. */
export type CalendarSkip = EventFault | SeriesFault | CalendarFault | 'too-much';

export interface CalendarPlan {
  proposals: EventImport[];
  /** The number of proposals beyond the most that the queue takes. */
  held: number;
  /** Differences in which the entry wins, with both values. */
  kept: (FieldDifference & { slug: string })[];
  /** Entries with coming dates that the calendar has no longer. They are listed for people, and never changed. */
  vanished: { slug: string; title: string }[];
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

const MOST_PROPOSALS = 200;
const MOST_DATES = 20_000;
const LONGEST_DAYS = 31;
// An entry may begin this long ago and still have coming dates.
const DAYS_BACK = 400;

/** Compares an association's own calendar with its entries, and proposes new events and changes of events. */
export function planCalendar(input: CalendarInput): CalendarPlan {
  const { calendar, existing, memory = {}, taken = new Set(), most = MOST_PROPOSALS } = input;
  const plan: CalendarPlan = {
    ...{ proposals: [], held: 0, kept: [], vanished: [], skipped: {}, askedBefore: 0, unchanged: 0 },
    ...{ isRewritten: false, memory: {} },
  };
  for (const fault of calendar.faults) skip(plan, fault);
  const all = readSeries(input, plan);
  const recognised = recognise(all, memory);
  plan.isRewritten = recognised.isRewritten;
  const slugs = new Set([...taken, ...existing.map(({ slug }) => slug)]);
  for (const series of all) {
    const before = recognised.of(series);
    const entry = entryOf(series, before, existing);
    const event = eventFields(series, input, entry?.fields.start as string | undefined);
    if (typeof event === 'string') skip(plan, event);
    else if (entry) planChange(plan, { entry, event, before, most });
    else planNew(plan, { event, before, slugs, most });
  }
  keepVanished(plan, memory, recognised.used, input);
  return plan;
}

/** Reads the series of a calendar; no more once they have too many dates together. */
function readSeries(input: CalendarInput, plan: CalendarPlan): Series[] {
  const { calendar, closures, today } = input;
  const zoneOf = openZones(calendar);
  const byUid = Map.groupBy(calendar.events, ({ uid, title, start }: WrittenEvent) => uid || `${title} ${start.local}`);
  const from = endOfDay(firstDayOf(input));
  let dates = 0;
  return [...byUid.values()].flatMap((events) => {
    // A series that begins later has its own school year.
    const first = events.map(({ start }) => dateOf(start.local)).sort()[0] ?? today;
    const to = endOfDay(horizonOf(closures, laterOf(first, today)));
    const found: (Series | CalendarSkip)[] = dates > MOST_DATES ? ['too-much'] : seriesOf(events, { from, to }, zoneOf);
    return found.flatMap((each) => {
      if (typeof each === 'string') {
        skip(plan, each);
        return [];
      }
      dates += each.starts.length;
      return [each];
    });
  });
}

/** Returns the first day to list dates for: as far back as entries begin, or as an event that goes on may have begun. */
function firstDayOf({ existing, today }: CalendarInput): LocalDate {
  const starts = existing.map(({ fields }) => addDays(dateOf(String(fields.start ?? today)), -1));
  const [earliest] = [...starts, addDays(today, -LONGEST_DAYS)].sort();
  return laterOf(earliest as LocalDate, addDays(today, -DAYS_BACK));
}

function skip(plan: CalendarPlan, reason: keyof CalendarPlan['skipped']): void {
  plan.skipped[reason] = (plan.skipped[reason] ?? 0) + 1;
}

interface NewEvent {
  event: ImportedEvent;
  before: Remembered | undefined;
  slugs: Set<string>;
  most: number;
}

function planNew(plan: CalendarPlan, { event, before, slugs, most }: NewEvent): void {
  const { key, title, fields, body } = event;
  if (before) {
    remember(plan, event, before.slug);
    plan.askedBefore++;
    return;
  }
  if (fields.cancelled) return;
  if (plan.proposals.length >= most) {
    plan.held++;
    return;
  }
  const slug = freeSlug(slugOf(title) || 'aktivitet', (each) => slugs.has(each));
  slugs.add(slug);
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isAbsent(value)));
  const differences = Object.entries(present).map(([field, proposed]) => ({ field, current: undefined, proposed }));
  plan.proposals.push({ kind: 'new', slug, key, title, fields: present, body, differences });
  remember(plan, event, slug);
}

interface ChangedEvent {
  entry: ExistingEvent;
  event: ImportedEvent;
  before: Remembered | undefined;
  most: number;
}

const TIMES = ['start', 'end', 'repeat'];
const FACTS = ['title', ...TIMES, 'changes', 'cancelled', 'venue', 'place', 'url'];

function planChange(plan: CalendarPlan, { entry, event, before, most }: ChangedEvent): void {
  const last = before?.fields ?? {};
  const facts = Object.fromEntries(
    FACTS.filter((field) => field in event.fields).map((field) => [field, event.fields[field]]),
  );
  const changes = mergedChanges(listOf(entry.fields.changes), listOf(facts.changes), listOf(last.changes));
  const { changes: _, ...source } = withSameRule(entry, facts);
  const { proposed, kept } = withWholeTimes(compareFields(entry.fields, source, last));
  if (!isSame(changes, listOf(entry.fields.changes)))
    proposed.push({ field: 'changes', current: entry.fields.changes, proposed: changes });
  plan.kept.push(...kept.map((difference) => ({ ...difference, slug: entry.slug })));
  if (proposed.length > 0 && plan.proposals.length >= most) {
    plan.held++;
    return;
  }
  remember(plan, event, entry.slug);
  if (proposed.length === 0) {
    plan.unchanged++;
    return;
  }
  const fields = Object.fromEntries(proposed.map(({ field, proposed: value }) => [field, value]));
  const { key, title } = event;
  plan.proposals.push({ kind: 'change', slug: entry.slug, key, title, fields, body: '', differences: proposed });
}

// The validator adds nothing to a rule, but people may have written its days in another order.
function withSameRule({ fields }: ExistingEvent, facts: Record<string, unknown>): Record<string, unknown> {
  const [own, found] = [fields.repeat, facts.repeat].map((each) => ({ ...(each as Repeat | undefined) }));
  if (!own?.on || !found?.on) return facts;
  const isSameRule = isSame({ ...own, on: own.on.toSorted() }, { ...found, on: found.on.toSorted() });
  return isSameRule ? { ...facts, repeat: fields.repeat } : facts;
}

/** Start, end and rule go together: if people have changed one of them, all stay as they are. */
function withWholeTimes({ proposed, kept }: ReturnType<typeof compareFields>): ReturnType<typeof compareFields> {
  const isTime = ({ field }: FieldDifference) => TIMES.includes(field);
  if (!kept.some(isTime)) return { proposed, kept };
  return { proposed: proposed.filter((each) => !isTime(each)), kept: [...kept, ...proposed.filter(isTime)] };
}

function remember(plan: CalendarPlan, { key, title, fields, last }: ImportedEvent, slug: string): void {
  plan.memory = Object.assign(plan.memory, { [key]: { slug, title, fields, last } });
}

function keepVanished(
  plan: CalendarPlan,
  memory: CalendarMemory,
  used: ReadonlySet<string>,
  { existing, today }: CalendarInput,
): void {
  for (const [key, remembered] of Object.entries(memory)) {
    const { slug, title, last } = remembered;
    if (used.has(key) || plan.memory[key] || last < today) continue;
    Object.assign(plan.memory, { [key]: remembered });
    if (existing.some((entry) => entry.slug === slug)) plan.vanished.push({ slug, title });
  }
}

function listOf(value: unknown): Change[] {
  return Array.isArray(value) ? (value as Change[]) : [];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
