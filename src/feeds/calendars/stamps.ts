import { dateOf, type LocalDate, type Moment } from '../../domain/time/days.ts';
import { digestOf } from '../../domain/identity.ts';
import { addMonths } from '../../domain/time/zoned.ts';
import { withLastChange, sequenceOf, textWithoutStamps, type Vevent } from './vevent.ts';

/** What was last published under a UID or an address. */
export interface Stamp {
  /** The last published change, in milliseconds since 1970. */
  changed: number;
  /** A digest of everything else published. */
  digest: string;
  /** The first day it was missing. */
  gone?: LocalDate | undefined;
}

export type Stamps<Each extends Stamp = Stamp> = Readonly<Record<string, Each>>;

/** How many months the stamp of something missing is kept: it may return, and apps may still have it. */
const RETENTION_MONTHS = 24;

/**
 * Returns a last change that never decreases: at least the published one, and one SEQUENCE step later if the text
 * differs.
 *
 * `computed` comes from content and its history; a revert, a deletion or a wrong clock may have lowered it.
 */
export function nonDecreasingChange(computed: number, digest: string, published: Stamp | undefined): Stamp {
  if (!published) return { changed: computed, digest };
  const isSame = published.digest === digest && published.gone === undefined;
  if (isSame) return { changed: Math.max(computed, published.changed), digest };
  const isLater = sequenceOf(computed) > sequenceOf(published.changed);
  return { changed: isLater ? computed : published.changed + 60_000, digest };
}

/**
 * Stamps the VEVENTs of one event or deadline with the time of its last change.
 *
 * They all share it, so that a date that leaves its series for its own notice never gets an older one.
 */
export function stampVevents(
  vevents: readonly Vevent[],
  published: Stamp | undefined,
): { vevents: Vevent[]; stamp?: Stamp | undefined } {
  if (vevents.length === 0) return { vevents: [] };
  const computed = Math.max(...vevents.map(({ changed }) => changed));
  const stamp = nonDecreasingChange(computed, digestOf(vevents.map(textWithoutStamps).join('')), published);
  return { vevents: vevents.map((vevent) => withLastChange(vevent, stamp.changed)), stamp };
}

/** Adds the stamps of what is missing to the current ones, for as long as it may return. */
export function withMissing(present: Stamps, published: Stamps, now: Moment): Stamps {
  const isKept = ({ gone = dateOf(now) }: Stamp) => addMonths(gone, RETENTION_MONTHS) > dateOf(now);
  return Object.fromEntries([
    ...Object.entries(present),
    ...Object.entries(missingStamps(present, published, now)).filter(([, stamp]) => isKept(stamp)),
  ]);
}

/** Returns the stamps that were published and are missing now, with the first day they were missing. */
export function missingStamps<Each extends Stamp>(present: object, published: Stamps<Each>, now: Moment): Stamps<Each> {
  const gone = Object.entries(published).filter(([key]) => !Object.hasOwn(present, key));
  return Object.fromEntries(gone.map(([key, stamp]) => [key, { ...stamp, gone: stamp.gone ?? dateOf(now) }]));
}
