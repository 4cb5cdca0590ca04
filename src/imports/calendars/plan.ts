import { slugOf, takeFreeSlug } from '../../domain/slug.ts';
import { addDays, dateOf, laterOf, type LocalDate } from '../../domain/time/days.ts';
import type { Change, Repeat } from '../../schemas/event.ts';
import { compareFields, type FieldDifference, isSame } from '../field-changes.ts';
import { type EventFault, eventFields, horizonOf, type ImportedEvent } from './event-fields.ts';
import type { CalendarInput, CalendarPlan, CalendarSkip } from './calendar-plan.ts';
import { mergedChanges } from './merged-changes.ts';
import { entryOf, type ExistingEvent, recognise, type Remembered } from './recognise.ts';
import { groupedByEvent } from './same-event.ts';
import type { Series } from './calendar-series.ts';
import { seriesOf } from './series.ts';
import { endOfDay } from './times.ts';
import { planVanished } from './vanished.ts';
import { openZones } from './zones.ts';

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
    ...{ isRewritten: false, hasLostMost: false, memory: {} },
  };
  for (const fault of calendar.faults) skip(plan, fault);
  const { all, unread } = readSeries(input, plan);
  const recognised = recognise(all, memory);
  plan.isRewritten = recognised.isRewritten;
  const slugs = new Set([...taken, ...existing.map(({ slug }) => slug)]);
  const gone = new Set<Remembered>();
  for (const series of all) {
    const before = recognised.of(series);
    const entry = entryOf(series, before, existing);
    const event = eventFields(series, input, entry?.fields.start as string | undefined);
    if (typeof event === 'string') {
      skip(plan, event);
      if (before && isGone(event)) gone.add(before);
      else unread.add(series.key);
    } else if (entry) planChange(plan, { entry, event, before, most });
    else planNew(plan, { event, before, slugs, most });
  }
  const isFound = (key: string, remembered: Remembered) => {
    return key in plan.memory || (recognised.used.has(key) && !gone.has(remembered) && !unread.has(key));
  };
  planVanished(plan, { ...input, memory, most, unread, isFound });
  return plan;
}

/** Checks whether an event that becomes no entry should not be on the portal any longer either. */
function isGone(fault: EventFault): boolean {
  return fault === 'over' || fault === 'private';
}

/**
 * Reads the series of a calendar; no more once they have too many dates together. `unread` are the keys of those that
 * cannot be read.
 */
function readSeries(input: CalendarInput, plan: CalendarPlan): { all: Series[]; unread: Set<string> } {
  const { calendar, closures, today } = input;
  const zoneOf = openZones(calendar);
  const from = endOfDay(firstDayOf(input));
  const unread = new Set<string>();
  let dates = 0;
  const all = [...groupedByEvent(calendar.events)].flatMap(([key, events]) => {
    // A series that begins later has its own school year.
    const first = events.map(({ start }) => dateOf(start.local)).sort()[0] ?? today;
    const to = endOfDay(horizonOf(closures, laterOf(first, today)));
    const found =
      dates > MOST_DATES ? ['too-much' as const] : readOrSkip(() => seriesOf(key, events, { from, to }, zoneOf));
    return found.flatMap((each) => {
      if (typeof each === 'string') {
        skip(plan, each);
        if (each !== 'over') unread.add(key);
        return [];
      }
      dates += each.starts.length;
      return [each];
    });
  });
  return { all, unread };
}

/** Reads an event; values that break a library harm no other one. */
function readOrSkip(read: () => (Series | CalendarSkip)[]): (Series | CalendarSkip)[] {
  try {
    return read();
  } catch {
    return ['unreadable-event'];
  }
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
    // Its entry may still be a draft; what the calendar says now is proposed once that is published.
    remember(plan, { ...event, fields: before.fields }, before.slug);
    plan.askedBefore++;
    return;
  }
  if (fields.cancelled) return;
  if (plan.proposals.length >= most) {
    plan.held++;
    return;
  }
  const slug = takeFreeSlug(slugOf(title) || 'aktivitet', slugs);
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isAbsent(value)));
  const differences = Object.entries(present).map(([field, proposed]) => ({ field, current: undefined, proposed }));
  plan.proposals.push({ kind: 'new', slug, key, title, fields: present, body, differences, isVanished: false, before });
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
  const proposal = { kind: 'change', slug: entry.slug, key, title, fields, body: '', differences: proposed } as const;
  plan.proposals.push({ ...proposal, isVanished: false, before });
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

// Of what a calendar says, only that which is compared the next time.
function remember(plan: CalendarPlan, { key, title, fields: all, last }: ImportedEvent, slug: string): void {
  const fields = Object.fromEntries(FACTS.filter((field) => field in all).map((field) => [field, all[field]]));
  plan.memory = Object.assign(plan.memory, { [key]: { slug, title, fields, last } });
}

function listOf(value: unknown): Change[] {
  return Array.isArray(value) ? (value as Change[]) : [];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
