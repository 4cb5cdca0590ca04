import type { ResolvedReference } from '../../domain/portal.ts';
import { mapAddress } from '../../domain/venues.ts';
import type { Venue } from '../../schemas/venue.ts';

/** Where a venue is, if it is known. */
export interface VenueAddress {
  street?: string | undefined;
  map?: string | undefined;
}

/** Returns where a referenced venue is. */
export function venueAddress({ entry }: ResolvedReference<Venue>): VenueAddress {
  return { street: entry?.data.address, map: entry && mapAddress(entry.data) };
}
