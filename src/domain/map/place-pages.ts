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

/**
 * Cuts areas into pages of at most `most` lines. An area that fits on a page stands on one; a larger one continues on
 * the next.
 */
export function pagesOfPlaces(areas: readonly AreaPlaces[], most: number): AreaPlaces[][] {
  const pages: AreaPlaces[][] = [];
  let left = 0;
  const makeRoomFor = (lines: number) => {
    if (pages.length > 0 && lines <= left) return;
    pages.push([]);
    left = most;
  };
  for (const { area, places } of areas) {
    const all = linesOf(places);
    if (all <= most) makeRoomFor(all);
    for (const place of places) {
      const lines = linesOf([place]);
      makeRoomFor(lines);
      left -= lines;
      addTo(pages.at(-1) ?? [], area, place);
    }
  }
  return pages;
}

function linesOf(places: readonly Place[]): number {
  return places.reduce(
    (sum, { activities, associations, equipment }) =>
      sum + 1 + activities.length + associations.length + equipment.length,
    0,
  );
}

function addTo(page: AreaPlaces[], area: string | undefined, place: Place): void {
  const last = page.at(-1);
  if (last && last.area === area) last.places.push(place);
  else page.push({ area, places: [place] });
}
