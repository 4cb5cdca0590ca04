import { entryAddress } from '../../domain/addresses.ts';
import { calendarPath } from '../../domain/calendar/calendars.ts';
import { weekSheetAddress } from '../../domain/calendar/week-sheets.ts';
import { upcomingDeadlines } from '../../domain/grants/deadlines.ts';
import { areaTitle, type Portal } from '../../domain/portal.ts';
import { mapAddress } from '../../domain/venues.ts';
import { venueStructuredData } from '../../feeds/structured-data/structured-entries.ts';
import { jsonForHtml } from '../../feeds/structured-data/structured-data.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { calendarTitle } from '../../i18n/calendars.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import { type EventRowView, eventRow, leftVenueRow } from '../activities/event-row.ts';
import { pageUrl, type ViewContext } from '../context.ts';
import { type PictureView, pictureView } from '../picture.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { linkTo } from '../links.ts';
import { placeAddress } from '../map/place-pages.ts';
import type { PageHead, PageView } from '../page.ts';
import { pageFeed } from '../subscribe/page-feeds.ts';
import { entryRoute } from '../route.ts';

type Venue = Portal['venues'][number];
type VenueFields = Venue['data'];

/** The page of a venue. */
export interface VenueView extends PageView {
  heading: EntryHeading;
  fields: Pick<VenueFields, (typeof PRINTED)[number]>;
  booking: BookingView;
  prices: VenuePriceView[];
  area: string;
  /** The point on the public map. */
  map?: string | undefined;
  /** Its place in the list beside our own map. */
  nearby: string;
  /** What happens here next, and what was planned here and is elsewhere. */
  here: EventRowView[];
  calendar: { path: string; title: string };
  weekSheet: string;
  fixedTimes?: FixedTimesView | undefined;
  picture?: PictureView | undefined;
  html: string;
  textLang?: string | undefined;
}

/** How to borrow a venue, and of whom. */
interface BookingView extends Pick<VenueFields['booking'], 'how' | 'url'> {
  contact?: Pick<NonNullable<VenueFields['booking']['contact']>, 'role' | 'phone' | 'email' | 'hours'> | undefined;
}

/** One line in the table of prices. */
export type VenuePriceView = Pick<VenueFields['prices'][number], 'who' | 'note' | 'hour' | 'evening' | 'day'>;

/** The deadline for applying for a fixed time, and the address of the grant that it is part of. */
interface FixedTimesView {
  text: string;
  grant?: string | undefined;
}

const PRINTED = [
  ...(['rooms', 'kitchen', 'equipment', 'access', 'access_note', 'address', 'transport', 'owner'] as const),
  ...(['lang', 'checked', 'updated'] as const),
] as const;
const MOST_HERE = 20;

/** The pages below /lokaler/. */
export const venueRoute = entryRoute('/lokaler/', (portal) => portal.venues, venueView);

/** Returns the page of a venue. */
function venueView(context: ViewContext, venue: Venue): VenueView {
  const { portal, language } = context;
  const { data, slug, html, lang } = venue;
  const here = (portal.soonAt.get(slug) ?? []).slice(0, MOST_HERE);
  return {
    head: venueHead(context, venue),
    heading: entryHeading(context.language, venue),
    fields: pickFields(data, PRINTED),
    booking: bookingView(data),
    prices: data.prices.map((each) => pickFields(each, ['who', 'note', 'hour', 'evening', 'day'])),
    area: areaTitle(portal, data.area),
    map: mapAddress(data),
    nearby: placeAddress(context, slug),
    here: here.map(({ occurrence, isElsewhere }) =>
      isElsewhere ? leftVenueRow(context, occurrence) : eventRow(context, occurrence, true),
    ),
    calendar: {
      path: calendarPath('venue', slug),
      title: calendarTitle(language, portal, { kind: 'venue', of: slug }),
    },
    weekSheet: addressIn(language, weekSheetAddress('venue', slug)),
    fixedTimes: fixedTimesView(context, data),
    picture: pictureView(context, data.image),
    html,
    textLang: lang?.text,
  };
}

function venueHead(context: ViewContext, venue: Venue): PageHead {
  const { portal, language } = context;
  const { data, slug } = venue;
  return {
    title: data.title,
    description: data.summary,
    picture: data.image,
    section: '/lokaler/',
    feed: pageFeed(portal, language, { kind: 'venue', of: slug }),
    structuredData: jsonForHtml(venueStructuredData(venue, pageUrl(context, entryAddress('venues', slug)))),
  };
}

function bookingView({ booking }: VenueFields): BookingView {
  const { contact } = booking;
  return {
    ...pickFields(booking, ['how', 'url']),
    contact: contact && pickFields(contact, ['role', 'phone', 'email', 'hours']),
  };
}

function fixedTimesView({ portal, language }: ViewContext, { fixed_times }: VenueFields): FixedTimesView | undefined {
  const { venues: words } = language.words;
  const [deadline] = fixed_times ? upcomingDeadlines([fixed_times.deadline], portal.now) : [];
  if (!deadline) return undefined;
  const grant = portal.grants.find(({ slug }) => slug === fixed_times?.grant);
  const date = longDate(language, deadline.date, portal.now);
  return {
    text: fill(deadline.usual ? words.usualDeadline : words.fixedDeadline, { date }),
    grant: grant && linkTo(language, 'grants', grant).address,
  };
}
