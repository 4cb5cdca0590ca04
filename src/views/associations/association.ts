import { entryAddress } from '../../domain/addresses.ts';
import { calendarPath } from '../../domain/calendar/calendars.ts';
import { areaTitle, comingOccurrences, type Portal, type PortalOccurrence } from '../../domain/portal.ts';
import { mapAddress } from '../../domain/venues.ts';
import { associationStructuredData } from '../../feeds/structured-data/structured-entries.ts';
import { jsonForHtml } from '../../feeds/structured-data/structured-data.ts';
import { themeName } from '../../i18n/codes.ts';
import { joinWithAnd, type Language } from '../../i18n/index.ts';
import { type EventRowView, eventRow } from '../activities/event-row.ts';
import { type SuitabilityView, suitability } from '../activities/suitability.ts';
import { pageUrl, type ViewContext } from '../context.ts';
import { type PictureView, pictureView } from '../picture.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { type NameLink, nameLink } from '../links.ts';
import type { PageHead, PageView } from '../page.ts';
import { pageFeed } from '../subscribe/page-feeds.ts';
import { entryRoute } from '../route.ts';

type Association = Portal['associations'][number];

/** The page of an association. */
export interface AssociationView extends PageView {
  heading: EntryHeading;
  fields: Pick<Association['data'], (typeof PRINTED)[number]>;
  /** The next date of each of its activities. */
  coming: EventRowView[];
  /** The path of its calendar, unless it is closed down. */
  calendar?: string | undefined;
  suits: SuitabilityView;
  /** Where those next dates are. */
  venues: NameLink[];
  themes: string;
  /** Missing if it is in the whole municipality. */
  area?: string | undefined;
  /** The point of its own place on the public map. */
  map?: string | undefined;
  picture?: PictureView | undefined;
  html: string;
  textLang?: string | undefined;
}

const PRINTED = [
  ...(['status', 'contacts', 'buddy', 'membership', 'members', 'access', 'languages', 'umbrella', 'website'] as const),
  ...(['links', 'support', 'organisation_number', 'imported_from', 'lang', 'checked', 'updated'] as const),
] as const;

/** The pages below /foreninger/. */
export const associationRoute = entryRoute('/foreninger/', (portal) => portal.associations, associationView);

/** Returns the page of an association. */
function associationView(context: ViewContext, association: Association): AssociationView {
  const { portal, language } = context;
  const { data, slug, html, lang } = association;
  const coming = nextOfEach(portal, slug);
  return {
    head: associationHead(context, association),
    heading: entryHeading(context.language, association),
    fields: pickFields(data, PRINTED),
    coming: coming.map((each) => eventRow(context, each)),
    calendar: data.status === 'closed' ? undefined : calendarPath('association', slug),
    suits: suitability(context, data.audiences, data.ages),
    venues: venuesOf(language, coming),
    themes: joinWithAnd(
      language,
      data.themes.map((theme) => themeName(language, portal.site, theme)),
    ),
    area: data.area && areaTitle(portal, data.area),
    map: mapAddress(data),
    picture: pictureView(context, data.image),
    html,
    textLang: lang?.text,
  };
}

function associationHead(context: ViewContext, association: Association): PageHead {
  const { portal, language } = context;
  const { data, slug } = association;
  const page = pageUrl(context, entryAddress('associations', slug));
  return {
    title: data.title,
    kind: 'h-card',
    description: data.summary,
    picture: data.image,
    section: '/foreninger/',
    feed: pageFeed(portal, language, { kind: 'association', of: slug }),
    structuredData: jsonForHtml(associationStructuredData(portal, association, page)),
  };
}

function nextOfEach({ eventsOf, now }: Portal, slug: string): PortalOccurrence[] {
  return (eventsOf.get(slug) ?? [])
    .flatMap((event) => comingOccurrences(event, now).slice(0, 1))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function venuesOf(language: Language, coming: readonly PortalOccurrence[]): NameLink[] {
  const known = coming.flatMap(({ event }) => (event.venue?.entry ? [event.venue] : []));
  const bySlug = new Map(known.map((venue) => [venue.entry?.slug, venue]));
  return [...bySlug.values()].map((venue) => nameLink(language, 'venues', venue));
}
