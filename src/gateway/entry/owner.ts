import { rawFields } from './fields.ts';
import type { Place } from './place.ts';

/** The association that owns a version of an entry; `null` if only staff do. */
export type Owner = string | null;

/** Returns the owner named in the text of an entry; an unreadable text belongs to staff. */
export function ownerOf(place: Place, bytes: Uint8Array | undefined): Owner {
  const fields = rawFields(place, bytes);
  if (!fields) return null;
  if (place.collection === 'associations') return place.slug;
  // The first organiser owns the event.
  const first = place.collection === 'events' && Array.isArray(fields.associations) ? fields.associations[0] : null;
  return typeof first === 'string' ? first : null;
}
