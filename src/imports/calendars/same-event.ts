import type { WrittenEvent } from './ical.ts';

/**
 * Groups the components of a calendar that are about the same event, by what identifies it from one fetch to the next.
 *
 * That is the UID. Where several events share one, their starts tell them apart: some league and school systems write
 * the same UID for all.
 */
export function groupedByEvent(events: readonly WrittenEvent[]): Map<string, WrittenEvent[]> {
  const byUid = Map.groupBy(events, ({ uid, title, start }) => uid || `${title} ${start.local}`);
  return new Map(
    [...byUid].flatMap(([uid, same]) =>
      isOneEvent(same) ? [[uid, same] as const] : [...Map.groupBy(same, ({ start }) => `${uid} ${start.local}`)],
    ),
  );
}

/** Checks whether components of one UID are a series with its overrides, or versions of one event. */
function isOneEvent(same: readonly WrittenEvent[]): boolean {
  const versions = new Set(same.map(({ sequence }) => sequence)).size;
  const starts = new Set(same.map(({ start }) => start.local)).size;
  return starts === 1 || versions > 1 || same.some(({ replaces, rule }) => replaces || rule);
}
