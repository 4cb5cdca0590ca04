import { isReserved } from '../../domain/fixed-pages.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { differingFields, readFields } from '../entry/fields.ts';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import type { Actor } from '../people/session.ts';
import type { Gateway } from '../editing/gateway.ts';
import { Refusal } from '../editing/refusal.ts';
import { save, type SaveRequest } from '../editing/save.ts';
import type { SaveResult } from '../editing/save-commits.ts';

/** A new activity: the wanted slug, to which a number is added if it is taken, and the text of its file. */
interface NewEvent extends Pick<SaveRequest, 'futureAssociation' | 'status' | 'keepId' | 'assets'> {
  slug: string;
  raw: Buffer;
}

// A slug is taken by a published entry, a draft, or another save at the same moment.
const MAX_SLUG_SUFFIX = 50;

/**
 * Saves a new activity under the first free slug. The same text sent twice, as by a double press, is saved once. Throws
 * a `Refusal` and then writes nothing.
 */
export async function saveNewEvent(
  gateway: Gateway,
  actor: Actor,
  { slug, raw, ...options }: NewEvent,
): Promise<SaveResult & { location: EntryLocation }> {
  for (let nth = firstSuffix(slug); nth <= MAX_SLUG_SUFFIX; nth++) {
    const location = numberedLocation(slug, nth);
    const taken = await takenBy(gateway, location, raw);
    if (taken === 'itself') return { outcome: 'unchanged', version: '', location };
    if (taken) continue;
    try {
      return { ...(await save(gateway, actor, { location, raw, isNew: true, ...options })), location };
    } catch (error) {
      if (!(error instanceof Refusal) || !(await takenBy(gateway, location, raw))) throw error;
      nth--;
    }
  }
  throw new Refusal('taken');
}

/** Returns the location of a new activity before it is known whether its slug is free. */
export function wantedLocation(slug: string): EntryLocation {
  return numberedLocation(slug, firstSuffix(slug));
}

// The slug of a fixed page is taken too.
function firstSuffix(slug: string): number {
  return isReserved('events', slug) ? 2 : 1;
}

async function takenBy(
  { repository }: Gateway,
  location: EntryLocation,
  raw: Buffer,
): Promise<'itself' | 'another' | undefined> {
  const { published, draft } = await readEntryState(repository, location, true);
  const version = draft ?? published;
  if (!version) return undefined;
  const proposed = readFields(location, raw);
  const isSame = proposed && version.fields && differingFields(proposed, version.fields).length === 0;
  return isSame ? 'itself' : 'another';
}

function numberedLocation(slug: string, nth: number): EntryLocation {
  const location = locationOf('events', nth === 1 ? slug : `${slug}-${nth}`);
  if (!location) throw new Refusal('unknown-place');
  return location;
}
