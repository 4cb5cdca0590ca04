import type { AreaPlaces } from '../../domain/map/place-pages.ts';
import { countWithoutPlace } from '../../domain/map/places.ts';
import { areaTitle } from '../../domain/portal.ts';
import { addDays, dateOf, daysFromTo, type LocalDate } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { longDate } from '../../i18n/dates.ts';
import { count, fill } from '../../i18n/index.ts';
import type { Site } from '../../schemas/site.ts';
import { countedDays, type DayStripView, dayStrip } from '../activities/day-strip.ts';
import type { ViewContext } from '../context.ts';
import { headOfPage, numberedPaging, type PagingView, titleOfPage } from '../lists/paging.ts';
import type { PageHead, PageView } from '../page.ts';
import { listRoute, type RoutePage } from '../route.ts';
import { type MapPlaceView, mapPlace } from './map-place.ts';
import { MAP_DAYS, MAP_PATH, placesByDay } from './place-pages.ts';

/** The list of all places with what is there on a day, and the map of them. */
export interface MapView extends PageView {
  heading: string;
  lead: string;
  strip: DayStripView;
  areas: { title: string; places: MapPlaceView[] }[];
  /** The sentence about associations that are at no place. */
  without?: string | undefined;
  tiles: Site['map'];
  paging?: PagingView | undefined;
}

/** A page of the list of a day. */
interface MapPage {
  day: LocalDate;
  /** The address of the list of the day, without the prefix of a language. */
  path: string;
  page: number;
  pages: AreaPlaces[][];
}

/** The pages at /kart/ with today, and below it those of the coming days. */
export const mapRoute = listRoute(MAP_PATH, mapPages, mapView, 'page');

/** Lists the pages of today, of which the first has no date in its address, and of each of the coming days. */
function mapPages(context: ViewContext): RoutePage<MapPage>[] {
  return placesByDay(context).flatMap(({ day, pages }, index) => {
    const paths = index === 0 ? [MAP_PATH, `${MAP_PATH}${day}/`] : [`${MAP_PATH}${day}/`];
    return paths.flatMap((path) => pagesOfDay({ day, path, pages }));
  });
}

function pagesOfDay(list: Omit<MapPage, 'page'>): RoutePage<MapPage>[] {
  const below = list.path.slice(MAP_PATH.length);
  return list.pages.map((_, index) => ({
    slug: (index === 0 ? below : `${below}side/${index + 1}/`).replace(/\/$/, ''),
    subject: { ...list, page: index + 1 },
  }));
}

/** Returns a page of the list of a day. */
function mapView(context: ViewContext, { day, path, page, pages }: MapPage): MapView {
  const { portal, language } = context;
  const { map: words } = language.words;
  const date = longDate(language, day, portal.now);
  return {
    head: mapHead(context, { path, page, date }),
    heading: titleOfPage(language, words.heading, page),
    lead: fill(words.lead, { municipality: portal.site.municipality.name, date }),
    strip: stripOf(context, day),
    areas: (pages[page - 1] ?? []).map(({ area, places }) => ({
      title: area ? areaTitle(portal, area) : words.elsewhere,
      places: places.map((place) => mapPlace(context, place)),
    })),
    without: withoutPlace(context),
    tiles: portal.site.map,
    paging: numberedPaging(language, path, { page, pages: pages.length }),
  };
}

// Every day has the same places: search engines need one of them.
function mapHead(
  { portal, language }: ViewContext,
  { path, page, date }: Pick<MapPage, 'path' | 'page'> & { date: string },
): PageHead {
  const { map: words } = language.words;
  const isToday = path === MAP_PATH;
  const head = {
    title: isToday ? words.title : fill(words.titleOn, { date }),
    description: fill(words.description, { municipality: portal.site.municipality.name }),
    section: MAP_PATH,
    unlisted: !isToday || undefined,
  };
  return headOfPage(language, head, page);
}

function stripOf(context: ViewContext, current: LocalDate): DayStripView {
  const { portal, language } = context;
  const today = dateOf(portal.now);
  const addressOf = (day: LocalDate) => addressIn(language, day === today ? MAP_PATH : `${MAP_PATH}${day}/`);
  const days = daysFromTo(today, addDays(today, MAP_DAYS - 1));
  return dayStrip(context, countedDays(context, days), { addressOf, current });
}

function withoutPlace({ portal, language }: ViewContext): string | undefined {
  const n = countWithoutPlace(portal);
  return n > 0 ? count(language, language.words.map.without, n) : undefined;
}
