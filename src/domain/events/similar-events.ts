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
const MIN_LETTERS = 4;
const TELLING_LETTERS = 6;

/**
 * Lists activities that may be the same as one that is being written: those with the same, nearly the same or a longer name, then
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
  if (a === '' || b === '') return false;
  return nearestName(a, [b]) !== undefined || isPartOf(a, b) || isPartOf(b, a);
}

// «Trilletur» may be «Trilletur for små og store»; a short word such as «kurs» says too little.
function isPartOf(name: string, whole: string): boolean {
  const [words, others] = [name, whole].map((each) => each.split('-').filter((word) => word.length >= MIN_LETTERS));
  const isTelling = words?.some((word) => word.length >= TELLING_LETTERS) ?? false;
  return isTelling && words?.every((word) => others?.includes(word)) === true;
}

function isAtSameTime(one: ComparableEvent, other: ComparableEvent): boolean {
  return one.association === other.association && one.starts.some((start) => other.starts.includes(start));
}
