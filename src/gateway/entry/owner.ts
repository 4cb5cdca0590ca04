import { rawFields } from './fields.ts';
import type { EntryLocation } from './location.ts';

/** The association that owns a version of an entry; `null` if only staff do. */
export type Owner = string | null;

/** Returns the owner named in the text of an entry; an unreadable text belongs to staff. */
export function ownerOf(location: EntryLocation, bytes: Uint8Array | undefined): Owner {
  const fields = rawFields(location, bytes);
  if (!fields) return null;
  if (location.collection === 'associations') return location.slug;
  // The first organiser owns the event.
  const first = location.collection === 'events' && Array.isArray(fields.associations) ? fields.associations[0] : null;
  return typeof first === 'string' ? first : null;
}
