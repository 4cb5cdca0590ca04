import type { LocalDate } from '../../domain/time/days.ts';
import type { CalendarInput, CalendarPlan } from './calendar-plan.ts';
import type { CalendarMemory, ExistingEvent, Remembered } from './recognise.ts';

interface VanishedInput extends CalendarInput {
  memory: CalendarMemory;
  most: number;
  unread: ReadonlySet<string>;
  isFound: (key: string, remembered: Remembered) => boolean;
}

/** Proposes as cancelled what the calendar has no longer, once; unless the calendar seems to be broken. */
export function planVanished(plan: CalendarPlan, input: VanishedInput): void {
  const { memory, existing, today, language, calendar, most, unread, isFound } = input;
  const all = vanishedFrom(memory, isFound, { existing, today });
  // What it has but cannot be read is remembered as it was.
  for (const { key, remembered } of all) Object.assign(plan.memory, { [key]: remembered });
  const lost = all.filter(({ key }) => !unread.has(key));
  plan.hasLostMost = hasLostMost(lost, { memory, existing, today, isEmpty: calendar.events.length === 0 });
  const cancelled = { note: language.words.imports.vanished };
  for (const { key, remembered, entry } of lost) {
    if (!entry) continue;
    const { slug, title, fields } = remembered;
    plan.vanished.push({ slug, title });
    if (plan.hasLostMost || entry.fields.cancelled || fields.cancelled) continue;
    if (plan.proposals.length >= most) {
      plan.held++;
      continue;
    }
    Object.assign(plan.memory, { [key]: { ...remembered, fields: { ...fields, cancelled } } });
    const differences = [{ field: 'cancelled', current: undefined, proposed: cancelled }];
    const proposal = { kind: 'change', slug, key, title, fields: { cancelled }, body: '', differences } as const;
    plan.proposals.push({ ...proposal, isVanished: true, before: remembered });
  }
}

/** An event that a calendar had at the last import and has no longer, with its entry if it has one. */
interface VanishedEvent {
  key: string;
  remembered: Remembered;
  entry: ExistingEvent | undefined;
}

interface KnownEvents {
  existing: readonly ExistingEvent[];
  today: LocalDate;
}

/** Finds the events that a calendar has no longer although they are not over. */
function vanishedFrom(
  memory: CalendarMemory,
  isFound: (key: string, remembered: Remembered) => boolean,
  { existing, today }: KnownEvents,
): VanishedEvent[] {
  return Object.entries(memory)
    .filter(([key, remembered]) => !isFound(key, remembered) && remembered.last >= today)
    .map(([key, remembered]) => ({
      ...{ key, remembered },
      entry: existing.find(({ slug }) => slug === remembered.slug),
    }));
}

const FEW = 3;

/**
 * Checks whether so much has vanished that the calendar is probably emptied by mistake, moved, or cut short: all of it,
 * or more than half and more than three.
 */
function hasLostMost(
  lost: readonly VanishedEvent[],
  { memory, existing, today, isEmpty }: KnownEvents & { memory: CalendarMemory; isEmpty: boolean },
): boolean {
  const gone = lost.filter(({ entry }) => entry).length;
  const slugs = new Set(existing.map(({ slug }) => slug));
  const known = Object.values(memory).filter(({ slug, last }) => slugs.has(slug) && last >= today).length;
  return gone > 0 && (isEmpty || (gone > FEW && gone > known / 2));
}
