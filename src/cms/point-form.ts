/** A point as held by two inputs: as typed, so that half of one is not lost. */
export interface PointForm {
  latitude: string;
  longitude: string;
}

const NONE: PointForm = { latitude: '', longitude: '' };

/** Parses a stored value. Returns undefined if the inputs cannot show it, so that it stays untouched. */
export function readPoint(value: unknown): PointForm | undefined {
  if (value === undefined || value === null || value === '') return NONE;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { latitude = '', longitude = '', ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0 || !isDegrees(latitude) || !isDegrees(longitude)) return undefined;
  return { latitude: String(latitude), longitude: String(longitude) };
}

/** Formats a value: empty without either number; what is not a number stays text, and is refused with a reason. */
export function writePoint({ latitude, longitude }: PointForm): unknown {
  if (!latitude.trim() && !longitude.trim()) return '';
  return {
    ...(latitude.trim() && { latitude: degrees(latitude) }),
    ...(longitude.trim() && { longitude: degrees(longitude) }),
  };
}

/** Returns a point of the map as a form; five decimals are a metre. */
export function pointAt({ lat, lng }: { lat: number; lng: number }): PointForm {
  return { latitude: rounded(lat), longitude: rounded(lng) };
}

/** Returns the numbers of a form, if it has both. */
export function numbersOf(form: PointForm): [latitude: number, longitude: number] | undefined {
  const [latitude, longitude] = [degrees(form.latitude), degrees(form.longitude)];
  return typeof latitude === 'number' && typeof longitude === 'number' ? [latitude, longitude] : undefined;
}

function isDegrees(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

// As people in Norway write a number, also with a decimal comma.
function degrees(text: string): number | string {
  const number = text.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(number) ? Number(number) : text;
}

function rounded(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
