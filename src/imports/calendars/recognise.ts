import { dateOf, isTimed, timeOf } from '../../domain/time/days.ts';
import { slugOf } from '../../domain/slug.ts';
import type { Series } from './calendar-series.ts';

/** What a calendar said about one event at the last import, and the entry that it became. */
export interface Remembered {
  slug: string;
  title: string;
  fields: Readonly<Record<string, unknown>>;
  last: string;
}

/** What a calendar said at the last import, by the key of each event. */
export type CalendarMemory = Readonly<Record<string, Remembered>>;

/** An event entry of the portal. */
export interface ExistingEvent {
  slug: string;
  fields: Readonly<Record<string, unknown>>;
}

/** Recognises events by their key, otherwise by their content: title, time of day, and place in the week or date. */
export function recognise(all: readonly Series[], memory: CalendarMemory) {
  const keys = new Set(all.map(({ key }) => key));
  const lost = Object.entries(memory).filter(([key]) => !keys.has(key));
  const byContent = new Map(lost.map(([key, { title, fields }]) => [contentOf(title, String(fields.start)), key]));
  const used = new Set<string>();
  const renamed = new Map<string, string>();
  for (const series of all.filter(({ key }) => !memory[key])) {
    const key = series.starts.map((start) => byContent.get(contentOf(series.event.title, start))).find(Boolean);
    if (key && !used.has(key)) {
      used.add(key);
      renamed.set(series.key, key);
    }
  }
  return {
    used,
    isRewritten: renamed.size > 0 && renamed.size >= Object.keys(memory).length / 2,
    of: ({ key }: Series): Remembered | undefined => {
      const known = memory[key] ? key : renamed.get(key);
      if (known) used.add(known);
      return known === undefined ? undefined : memory[known];
    },
  };
}

/** Finds the entry of a series: the one it became, or one that people wrote with its title on one of its dates. */
export function entryOf(
  series: Series,
  before: Remembered | undefined,
  existing: readonly ExistingEvent[],
): ExistingEvent | undefined {
  if (before) return existing.find(({ slug }) => slug === before.slug);
  const title = slugOf(series.event.title);
  return existing.find(
    ({ fields }) => slugOf(String(fields.title)) === title && series.starts.includes(String(fields.start)),
  );
}

function contentOf(title: string, start: string): string {
  return `${slugOf(title)} ${dateOf(start)} ${isTimed(start) ? timeOf(start) : ''}`;
}
