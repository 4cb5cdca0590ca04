import type { Venue } from '../schemas/venue.ts';

/** Gives how many people the largest room of a venue holds, if it says. */
export function capacityOf({ rooms }: Pick<Venue, 'rooms'>): number | undefined {
  const sizes = rooms.map(({ seats = 0, chairs = 0 }) => Math.max(seats, chairs));
  const largest = Math.max(0, ...sizes);
  return largest > 0 ? largest : undefined;
}

/** Names the first group that borrows a venue for nothing. */
export function isFreeFor({ prices }: Pick<Venue, 'prices'>): string | undefined {
  return prices.find(({ hour, evening, day }) => [hour, evening, day].some((price) => price === 0))?.who;
}

export const SIZES = ['big', 'medium', 'small', 'outdoors'] as const;

/** Sorts venues by how many they hold, as a group looks for one: over 100, 30–100, under 30, and the rest. */
export function sizeOf(venue: Pick<Venue, 'rooms'>): (typeof SIZES)[number] {
  const capacity = capacityOf(venue);
  if (capacity === undefined) return 'outdoors';
  if (capacity > 100) return 'big';
  return capacity >= 30 ? 'medium' : 'small';
}

/** Gives the address of the point on the public map, which is linked and never embedded. */
export function mapAddress({ coordinates }: Pick<Venue, 'coordinates'>): string | undefined {
  if (!coordinates) return undefined;
  const { latitude, longitude } = coordinates;
  return `https://norgeskart.no/#!?project=norgeskart&layers=1002&zoom=15&lat=${latitude}&lon=${longitude}&markerLat=${latitude}&markerLon=${longitude}&sok=${latitude},${longitude}`;
}
