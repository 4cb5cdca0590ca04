import { dateOf, type LocalDate, type Moment } from '../../domain/time/days.ts';
import { digestOf } from '../../domain/identity.ts';
import { addMonths } from '../../domain/time/zoned.ts';
import { changedAt, sequenceOf, textWithoutStamps, type Vevent } from './vevent.ts';

/** What was last published under a UID or an address. */
export interface Stamp {
  /** The last change that subscribers were told of, in milliseconds since 1970. */
  changed: number;
  /** A digest of all that was said beside that. */
  digest: string;
  /** The day on which it was first missing. */
  gone?: LocalDate | undefined;
}

export type Stamps<Each extends Stamp = Stamp> = Readonly<Record<string, Each>>;

/** How long the stamp of what is gone is kept: somebody may bring it back, and apps may still have it. */
const KEPT_MONTHS = 24;

/**
 * Finds the time of a last change that never goes back: at least what was published before, and later by a SEQUENCE
 * where what is said is not the same.
 *
 * `computed` is what content and its history say; a revert, a deletion or a wrong clock may have lowered it.
 */
export function neverEarlier(computed: number, digest: string, published: Stamp | undefined): Stamp {
  if (!published) return { changed: computed, digest };
  const isSame = published.digest === digest && published.gone === undefined;
  if (isSame) return { changed: Math.max(computed, published.changed), digest };
  const isLater = sequenceOf(computed) > sequenceOf(published.changed);
  return { changed: isLater ? computed : published.changed + 60_000, digest };
}

/**
 * Stamps the VEVENTs of one event, or of one deadline, with the time of its last change.
 *
 * All of an event share it, so that a date that leaves its series for a notice of its own never goes back either.
 */
export function stamped(
  vevents: readonly Vevent[],
  published: Stamp | undefined,
): { vevents: Vevent[]; stamp?: Stamp | undefined } {
  if (vevents.length === 0) return { vevents: [] };
  const computed = Math.max(...vevents.map(({ changed }) => changed));
  const stamp = neverEarlier(computed, digestOf(vevents.map(textWithoutStamps).join('')), published);
  return { vevents: vevents.map((vevent) => changedAt(vevent, stamp.changed)), stamp };
}

/** Adds to the stamps of now those of what is gone, for as long as it may come back. */
export function withGone(present: Stamps, published: Stamps, now: Moment): Stamps {
  const isKept = ({ gone = dateOf(now) }: Stamp) => addMonths(gone, KEPT_MONTHS) > dateOf(now);
  return Object.fromEntries([
    ...Object.entries(present),
    ...Object.entries(goneOf(present, published, now)).filter(([, stamp]) => isKept(stamp)),
  ]);
}

/** Gives the stamps of what was published and is no longer, with the day on which it was first missing. */
export function goneOf<Each extends Stamp>(present: object, published: Stamps<Each>, now: Moment): Stamps<Each> {
  const gone = Object.entries(published).filter(([key]) => !Object.hasOwn(present, key));
  return Object.fromEntries(gone.map(([key, stamp]) => [key, { ...stamp, gone: stamp.gone ?? dateOf(now) }]));
}
