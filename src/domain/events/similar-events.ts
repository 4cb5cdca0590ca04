import { nearestName } from '../nearest-name.ts';
import { slugOf } from '../slug.ts';
import type { Moment } from '../time/days.ts';

/** What is compared of two activities. */
export interface ComparableEvent {
  slug: string;
  title: string;
  /** The first organiser. */
  association: string;
  /** The starts of its coming dates. */
  starts: readonly Moment[];
}

const MAX_SIMILAR = 3;

/**
 * Lists activities that may be the same as one that is being written: those with the same or nearly the same name, then
 * those of the same association that start at the same moment. An entry is never similar to itself.
 */
export function similarEvents<Other extends ComparableEvent>(
  written: ComparableEvent,
  others: readonly Other[],
): Other[] {
  const known = others.filter(({ slug }) => slug !== written.slug);
  const named = known.filter(({ title }) => isSameName(title, written.title));
  const atOnce = known.filter((other) => !named.includes(other) && isAtSameTime(other, written));
  return [...named, ...atOnce].slice(0, MAX_SIMILAR);
}

function isSameName(one: string, other: string): boolean {
  const [a, b] = [slugOf(one), slugOf(other)];
  return a !== '' && b !== '' && nearestName(a, [b]) !== undefined;
}

function isAtSameTime(one: ComparableEvent, other: ComparableEvent): boolean {
  return one.association === other.association && one.starts.some((start) => other.starts.includes(start));
}
