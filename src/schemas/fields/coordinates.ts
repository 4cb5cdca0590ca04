import { z } from 'zod';
import { field } from './field.ts';

/** The extent of Norway with Svalbard, in degrees. */
const LATITUDE = { minimum: 57, maximum: 82 };
const LONGITUDE = { minimum: 4, maximum: 32 };

/** A point in Norway, in degrees (WGS 84). One object, so that the editor recognises it and shows a map. */
export const coordinates = z
  .strictObject({
    latitude: field({ nb: 'Bredde', nn: 'Breidd', en: 'Latitude' }, z.number().meta(LATITUDE)),
    longitude: field({ nb: 'Lengde', nn: 'Lengd', en: 'Longitude' }, z.number().meta(LONGITUDE)),
  })
  .superRefine(refuseOtherCountries);

export type Coordinates = z.output<typeof coordinates>;

function refuseOtherCountries(
  { latitude, longitude }: { latitude: number; longitude: number },
  context: z.RefinementCtx,
) {
  const refuse = (key: string, message: string, params?: Record<string, string>) =>
    context.addIssue({ code: 'custom', path: [key], message, params });
  if (isIn(LATITUDE, longitude) && isIn(LONGITUDE, latitude)) {
    refuse('latitude', 'coordinates-swapped', { latitude: String(longitude), longitude: String(latitude) });
    return;
  }
  if (!isIn(LATITUDE, latitude)) refuse('latitude', 'latitude-abroad');
  if (!isIn(LONGITUDE, longitude)) refuse('longitude', 'longitude-abroad');
}

function isIn({ minimum, maximum }: typeof LATITUDE, degrees: number): boolean {
  return degrees >= minimum && degrees <= maximum;
}
