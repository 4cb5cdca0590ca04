import type { Site } from '../../schemas/site.ts';
import type { Place } from './places.ts';

/** The places of an area; those of none have no area. */
export interface AreaPlaces {
  area?: string | undefined;
  places: Place[];
}

/** Groups places by area, in the order of the settings, and by name within each; those of no known area come last. */
export function placesByArea(
  { areas }: Pick<Site, 'areas'>,
  places: readonly Place[],
  compare: (a: Place, b: Place) => number,
): AreaPlaces[] {
  const known = new Set(areas.map(({ slug }) => slug));
  const inArea = Map.groupBy(places, ({ area }) => (area && known.has(area) ? area : undefined));
  return [...areas.map(({ slug }) => slug), undefined].flatMap((area) => {
    const found = inArea.get(area)?.toSorted(compare);
    return found ? [{ area, places: found }] : [];
  });
}

/** Cuts areas into pages of at most `most` lines; an area that a page has no room for continues on the next one. */
export function pagesOfPlaces(areas: readonly AreaPlaces[], most: number): AreaPlaces[][] {
  const pages: AreaPlaces[][] = [];
  let left = 0;
  for (const { area, places } of areas) {
    for (const place of places) {
      const lines = linesOf(place);
      if (pages.length === 0 || left < lines) {
        pages.push([]);
        left = most;
      }
      left -= lines;
      addTo(pages.at(-1) ?? [], area, place);
    }
  }
  return pages;
}

function linesOf({ activities, associations, equipment }: Place): number {
  return 1 + activities.length + associations.length + equipment.length;
}

function addTo(page: AreaPlaces[], area: string | undefined, place: Place): void {
  const last = page.at(-1);
  if (last && last.area === area) last.places.push(place);
  else page.push({ area, places: [place] });
}
