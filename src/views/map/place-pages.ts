import { agendaDays } from '../../domain/calendar/agenda.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { type AreaPlaces, pagesOfPlaces, placesByArea } from '../../domain/map/place-pages.ts';
import { placesOn, venueAnchor } from '../../domain/map/places.ts';
import { dateOf, type LocalDate } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { sharedMap } from '../memory/shared-map.ts';
import { comparePlaces } from './map-place.ts';

export const MAP_PATH = '/kart/';
export const MAP_DAYS = 7;

// With so many lines a page is close to 20,000 gzip bytes of HTML and CSS.
const MOST_LINES = 300;

/** The places of a day, on one page or several. */
interface PlacesOfDay {
  day: LocalDate;
  pages: AreaPlaces[][];
}

/** Lists the places of today and of each of the coming days. */
export const placesByDay = memoizeByObject((context: ViewContext): PlacesOfDay[] => {
  const { agenda, portal, language } = context;
  const compare = comparePlaces(language);
  return agendaDays(agenda, dateOf(portal.now), MAP_DAYS).map(({ day, rows }) => {
    const pages = pagesOfPlaces(placesByArea(portal.site, placesOn(portal, rows), compare), MOST_LINES);
    return { day, pages: pages.length > 0 ? pages : [[]] };
  });
});

/** Returns the link to a venue in the list of places of today, on whichever page it is. */
export function placeAddress(context: ViewContext, venue: string): string {
  const id = venueAnchor(venue);
  const page = pageOfPlace(context).get(id) ?? 0;
  return addressIn(context.language, `${MAP_PATH}${page > 0 ? `side/${page + 1}/` : ''}#${id}`);
}

const pageOfPlace = sharedMap((context) => {
  const [today] = placesByDay(context);
  const places = today?.pages.flatMap((areas, page) =>
    areas.flatMap((area) => area.places.map(({ id }) => [id, page] as const)),
  );
  return new Map(places);
});
