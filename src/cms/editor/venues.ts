import { compareNames } from '../../i18n/alphabet.ts';

interface Venue {
  slug: string;
  title: string;
  coordinates?: { latitude: number; longitude: number };
}

let all: Promise<Venue[]> | undefined;

/** Lists the site's venues by name. Returns none when offline, and retries on the next call. */
export function venues(): Promise<Venue[]> {
  all ??= fetchVenues().catch(() => {
    all = undefined;
    return [];
  });
  return all;
}

async function fetchVenues(): Promise<Venue[]> {
  const response = await fetch('/data/venues.json');
  const found: Venue[] = await response.json();
  return found.toSorted((a, b) => compareNames(a.title, b.title));
}
