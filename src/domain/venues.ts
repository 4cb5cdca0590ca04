import type { Venue } from '../schemas/venue.ts';

/** Seating at tables, or on chairs in rows; the same as the keys of a room. */
export const SEATINGS = ['seats', 'chairs'] as const;
export type Seating = (typeof SEATINGS)[number];

/** Returns the capacity of a venue's largest room, for each kind of seating that is given. */
export function seatingOf({ rooms }: Pick<Venue, 'rooms'>): Partial<Record<Seating, number>> {
  const most = (seating: Seating) => Math.max(0, ...rooms.map((room) => room[seating] ?? 0));
  return Object.fromEntries(SEATINGS.map((seating) => [seating, most(seating)]).filter(([, people]) => people));
}

/** Returns the capacity of a venue's largest room, whatever the seating, if given. */
export function capacityOf(venue: Pick<Venue, 'rooms'>): number | undefined {
  const largest = Math.max(0, ...Object.values(seatingOf(venue)));
  return largest > 0 ? largest : undefined;
}

export const SIZE_GROUPS = ['big', 'medium', 'small'] as const;

/** Returns the size group of a number of people: over 100, 30–100 or under 30. */
export function sizeGroupOf(people: number): (typeof SIZE_GROUPS)[number] {
  if (people > 100) return 'big';
  return people >= 30 ? 'medium' : 'small';
}

/** Groups venues by capacity for one kind of seating; venues without it are left out. */
export function groupBySize<Item extends { data: Pick<Venue, 'rooms'> }>(venues: readonly Item[], seating: Seating) {
  const sizeIn = ({ data }: Item) => sizeGroupOf(seatingOf(data)[seating] ?? 0);
  const known = venues.filter(({ data }) => seatingOf(data)[seating]);
  return SIZE_GROUPS.map((size) => ({ size, items: known.filter((venue) => sizeIn(venue) === size) })).filter(
    ({ items }) => items.length > 0,
  );
}

type Price = Venue['prices'][number];

/**
 * Chooses the two prices shown in a list: what associations pay (free if it is, otherwise their first price) and what a
 * private party pays. A price without a group counts as one for associations.
 */
export function listedPrices({ prices }: Pick<Venue, 'prices'>): Price[] {
  const forAssociations = prices.filter(isForAssociations);
  return [forAssociations.find(isFree) ?? forAssociations[0], prices.find(({ group }) => group === 'private')].filter(
    (price) => price !== undefined,
  );
}

/** Checks whether associations, or some of them, pay nothing. */
export function isFreeForAssociations({ prices }: Pick<Venue, 'prices'>): boolean {
  return prices.some((price) => isForAssociations(price) && isFree(price));
}

/** Returns who the price in a list is for. */
export function borrowerOf({ group }: Price): 'associations' | 'private' {
  return group === 'private' ? 'private' : 'associations';
}

function isForAssociations({ group = 'associations' }: Price): boolean {
  return group === 'associations';
}

function isFree({ hour, evening, day }: Price): boolean {
  return [hour, evening, day].includes(0);
}

/** Returns a price for the period that the group usually books: a day for a private party, otherwise an hour. */
export function usualPrice({
  group,
  ...price
}: Price): { unit: 'hour' | 'evening' | 'day'; kroner: number } | undefined {
  const units = ['hour', 'evening', 'day'] as const;
  const unit = (group === 'private' ? units.toReversed() : units).find((each) => price[each] !== undefined);
  return unit && { unit, kroner: price[unit] ?? 0 };
}

/** Returns the address of the point on the public map, which is linked and never embedded. */
export function mapAddress({ coordinates }: Pick<Venue, 'coordinates'>): string | undefined {
  if (!coordinates) return undefined;
  const { latitude, longitude } = coordinates;
  return `https://norgeskart.no/#!?project=norgeskart&layers=1002&zoom=15&lat=${latitude}&lon=${longitude}&markerLat=${latitude}&markerLon=${longitude}&sok=${latitude},${longitude}`;
}
