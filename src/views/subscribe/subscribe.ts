import { contactFor } from '../../domain/roles.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { type CalendarLinks, calendarLinks } from './calendar-links.ts';
import { newsAddresses } from './page-feeds.ts';
import { type FeedGroup, feedGroups } from './subscribe-groups.ts';
import { pageRoute } from '../route.ts';

/** The page of all calendars that people can subscribe to. */
export interface SubscribeView extends PageView {
  groups: FeedGroup[];
  associations: CalendarLinks;
  venues: CalendarLinks;
  /** The addresses of the news feeds. */
  news: { atom: string; json: string };
  /** Whom to call for help. */
  phone?: string | undefined;
}

/** The page /kalender/abonner/ in each language. */
export const subscribeRoute = pageRoute('/kalender/abonner/', subscribeView);

/** Returns the page of all calendars. */
function subscribeView({ portal, language }: ViewContext): SubscribeView {
  const { site } = portal;
  const { title, description } = language.words.subscribe;
  const associations = portal.associations.filter(({ data }) => data.status !== 'closed');
  return {
    head: {
      title,
      description: fill(description, { municipality: site.municipality.name }),
      section: '/aktiviteter/',
    },
    groups: feedGroups(portal, language),
    associations: calendarLinks(language, 'associations', associations),
    venues: calendarLinks(language, 'venues', portal.venues),
    news: newsAddresses(language),
    phone: contactFor(site, 'general').phone,
  };
}
