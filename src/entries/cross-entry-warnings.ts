import type { Fault } from '../domain/fault.ts';
import type { Association } from '../schemas/association.ts';
import type { Event } from '../schemas/event.ts';
import type { Site } from '../schemas/site.ts';
import type { Venue } from '../schemas/venue.ts';
import { type Problem, problemsIn, type ReasonLanguage } from './problem.ts';
import type { Valid } from './validate.ts';

type PlacedEntry = Pick<Valid, 'collection' | 'slug' | 'value'> & { path: string };

/** Lists warnings that need several entries to detect. */
export function warningsAcross(
  entries: readonly PlacedEntry[],
  site: Site | undefined,
  language: ReasonLanguage,
): Problem[] {
  const of = (collection: PlacedEntry['collection']) => entries.filter((entry) => entry.collection === collection);
  const associations = of('associations');
  return [
    ...(site?.areas.length ? withoutArea(of('events'), of('venues')) : []),
    ...alike(associations, 'organisation_number', 'same-number'),
    ...alike(associations, 'title', 'same-title'),
  ].map(({ path, field, code, values }) => problemsIn(path, language, 'warning')(field, code, values));
}

type Found = Fault & { path: string };

// Without an area an activity is listed for the whole municipality, and is missing from the calendars of areas.
function withoutArea(events: readonly PlacedEntry[], venues: readonly PlacedEntry[]): Found[] {
  const areas = new Map(venues.map(({ slug, value }) => [slug, (value as Venue).area]));
  const isPlaced = ({ value }: PlacedEntry) => {
    const { area, venue, place, url } = value as Event;
    return area ?? (venue ? areas.get(venue) : !place && url);
  };
  return events.filter((event) => !isPlaced(event)).map(({ path }) => ({ path, field: 'area', code: 'no-area' }));
}

function alike(associations: readonly PlacedEntry[], field: 'organisation_number' | 'title', code: string): Found[] {
  const first = new Map<string, string>();
  return associations.flatMap(({ path, value }) => {
    const found = (value as Association)[field]?.toLowerCase();
    if (!found) return [];
    const other = first.get(found);
    if (!other) first.set(found, path);
    return other ? [{ path, field, code, values: { other, found } }] : [];
  });
}
