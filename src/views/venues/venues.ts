import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { type Group, pagesOfGroups } from '../../domain/lists/paging.ts';
import type { Portal } from '../../domain/portal.ts';
import { capacityOf, groupBySize, SEATINGS, type Seating, seatingOf, type sizeGroupOf } from '../../domain/venues.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { type ChoiceLinks, choiceLinks } from '../filters/choice-links.ts';
import { type ListFilters, listFilters } from '../filters/list-filters.ts';
import type { PageView } from '../page.ts';
import {
  furtherPages,
  groupAddress,
  headOfPage,
  numberedPaging,
  type PagingView,
  titleOfPage,
} from '../lists/paging.ts';
import { listRoute, pageRoute } from '../route.ts';
import { listedVenues, venueChoices } from './venue-filters.ts';
import { type VenueRowView, venueRow } from './venue-row.ts';

type Venue = Portal['venues'][number];

/** The list of venues or a page of it: for each kind of seating by size, then those without a capacity. */
export interface VenuesView extends PageView {
  heading: string;
  count: number;
  /** Links to the lists of single choices, and what their script needs; on the first page. */
  choices: ChoiceLinks[];
  filters: ListFilters;
  /** Links to the groups, on this page or others. */
  jumps: VenueJump[];
  groups: (VenueGroup & { rows: VenueRowView[] })[];
  /** The pages, if there are several. */
  paging?: PagingView | undefined;
}

/** The seating and size of the venues of a group; those without a capacity have neither. */
interface VenueGroup {
  id: string;
  seating?: Seating;
  size?: ReturnType<typeof sizeGroupOf>;
}

/** A link to a group, and the number of its rows. */
interface VenueJump extends VenueGroup {
  n: number;
  address: string;
}

interface ListedVenue {
  venue: Venue;
  isShort: boolean;
}

const PATH = '/lokaler/';
// With 125 rows a page is close to 20,000 gzip bytes of HTML and CSS.
const MOST_ROWS = 125;

const venueLists = memoizeByObject(({ portal }: ViewContext) => {
  const groups = groupsOf(listedVenues(portal));
  return { groups, pages: pagesOfGroups(groups, MOST_ROWS) };
});

/** The page /lokaler/ in each language. */
export const venuesRoute = pageRoute(PATH, (context) => venuesView(context, 1));

/** The pages below /lokaler/side/, if the venues are too many for one page. */
export const furtherVenuesRoute = listRoute(
  `${PATH}side/`,
  (context) => furtherPages(venueLists(context).pages),
  venuesView,
  'page',
);

/** Returns a page of the list of venues. */
export function venuesView(context: ViewContext, page: number): VenuesView {
  const { portal, language } = context;
  const { title, heading, description } = language.words.venues;
  const { pages } = venueLists(context);
  const head = {
    title,
    description: fill(description, { municipality: portal.site.municipality.name }),
    section: PATH,
  };
  return {
    head: headOfPage(language, head, page),
    heading: titleOfPage(language, heading, page),
    count: portal.venues.length,
    choices: page === 1 ? choiceLinks(language, 'venues', venueChoices(context)) : [],
    filters: listFilters(language, 'venues'),
    jumps: jumpsFrom(context, page),
    groups: (pages[page - 1] ?? []).map(({ key, items }) => ({
      ...key,
      rows: items.map(({ venue, isShort }) => venueRow(context, venue, isShort)),
    })),
    paging: numberedPaging(language, PATH, { page, pages: pages.length }),
  };
}

function jumpsFrom(context: ViewContext, from: number): VenueJump[] {
  const { groups, pages } = venueLists(context);
  return groups.map(({ key, items }) => {
    const page = pages.findIndex((each) => each.some((group) => group.key === key)) + 1;
    return { ...key, n: items.length, address: groupAddress(context.language, PATH, { id: key.id, page, from }) };
  });
}

// A venue that is already listed by its seats at tables has a short row among those with chairs in rows.
function groupsOf(venues: readonly Venue[]): Group<VenueGroup, ListedVenue>[] {
  const isListed = (venue: Venue, index: number) => index > 0 && 'seats' in seatingOf(venue.data);
  const bySeating = SEATINGS.flatMap((seating, index) =>
    groupBySize(venues, seating).map(({ size, items }) => ({
      key: { id: `${seating}-${size}`, seating, size },
      items: items.map((venue) => ({ venue, isShort: isListed(venue, index) })),
    })),
  );
  const others = venues.filter(({ data }) => !capacityOf(data)).map((venue) => ({ venue, isShort: false }));
  return others.length > 0 ? [...bySeating, { key: { id: 'outdoors' }, items: others }] : bySeating;
}
