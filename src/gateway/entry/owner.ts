import { rawFields } from './fields.ts';
import type { Place } from './place.ts';

/** The association that owns a version of an entry; `null` when it is nobody's but the staff's. */
export type Owner = string | null;

/** Finds who owns an entry as it is written in some bytes. What cannot be read is for staff alone. */
export function ownerOf(place: Place, bytes: Uint8Array | undefined): Owner {
  const fields = rawFields(place, bytes);
  if (!fields) return null;
  if (place.collection === 'associations') return place.slug;
  // The first one owns it.
  const first = place.collection === 'events' && Array.isArray(fields.associations) ? fields.associations[0] : null;
  return typeof first === 'string' ? first : null;
}
