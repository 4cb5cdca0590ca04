import type { Portal } from '../../domain/portal.ts';
import { capacityOf, groupBySize, SEATINGS, type Seating, seatingOf, type sizeGroupOf } from '../../domain/venues.ts';
import { compareNames, fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { type VenueRowView, venueRow } from './venue-row.ts';
import { pageRoute } from '../route.ts';

type Venue = Portal['venues'][number];

/** The list of venues: for each kind of seating by size, then those without a capacity. */
export interface VenuesView extends PageView {
  count: number;
  seatings: { seating: Seating; groups: { size: ReturnType<typeof sizeGroupOf>; rows: VenueRowView[] }[] }[];
  others: VenueRowView[];
}

/** The page /lokaler/ in each language. */
export const venuesRoute = pageRoute('/lokaler/', venuesView);

/** Returns the list of venues. */
export function venuesView(context: ViewContext): VenuesView {
  const { portal, language } = context;
  const { title, description } = language.words.venues;
  const sorted = portal.venues.toSorted((a, b) => compareNames(a.data.title, b.data.title));
  return {
    head: {
      title,
      description: fill(description, { municipality: portal.site.municipality.name }),
      section: '/lokaler/',
    },
    count: sorted.length,
    seatings: bySeating(context, sorted),
    others: sorted.filter(({ data }) => !capacityOf(data)).map((venue) => venueRow(context, venue)),
  };
}

// A venue that is already listed by its seats at tables has a short row among those with chairs in rows.
function bySeating(context: ViewContext, venues: readonly Venue[]): VenuesView['seatings'] {
  const isListed = (venue: Venue, index: number) => index > 0 && 'seats' in seatingOf(venue.data);
  return SEATINGS.map((seating, index) => ({
    seating,
    groups: groupBySize(venues, seating).map(({ size, items }) => ({
      size,
      rows: items.map((venue) => venueRow(context, venue, isListed(venue, index))),
    })),
  })).filter(({ groups }) => groups.length > 0);
}
