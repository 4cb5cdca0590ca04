import type { Venue } from '../../schemas/venue.ts';
import { accessSlugs, borrowerSlugs, FREE_SLUG, KITCHEN_SLUG } from '../addresses.ts';
import type { Entry } from '../entry.ts';
import { borrowerOf, isFreeForAssociations, listedPrices, seatingOf } from '../venues.ts';
import type { Facts } from './filter.ts';

/** Returns what a venue can be chosen by. Without prices it is for associations; a private party needs a price. */
export function venueFacts({ data }: Entry<Venue>): Facts {
  const { seats, chairs } = seatingOf(data);
  const borrowers = data.prices.length > 0 ? listedPrices(data).map(borrowerOf) : (['associations'] as const);
  return {
    ...(seats && { bord: seats }),
    ...(chairs && { rader: chairs }),
    sted: [data.area],
    for: borrowers.map((borrower) => borrowerSlugs[borrower]),
    med: [
      ...(data.kitchen ? [KITCHEN_SLUG] : []),
      ...(isFreeForAssociations(data) ? [FREE_SLUG] : []),
      ...data.access.map((code) => accessSlugs[code]),
    ],
  };
}
