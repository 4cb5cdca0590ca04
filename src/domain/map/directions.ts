import type { Coordinates } from '../../schemas/fields/coordinates.ts';

/**
 * Returns the address of the way to a point, for a link.
 *
 * The service is OpenStreetMap's: run by a foundation, without advertising, and it needs neither account nor app. It
 * learns of a reader only when the link is followed. A `geo:` link would do nothing on a computer without a map app.
 */
export function directionsTo({ latitude, longitude }: Coordinates): string {
  return `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
}
