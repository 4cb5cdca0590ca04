import { type CalendarKind, calendarPath } from '../../domain/calendar/calendars.ts';
import type { Portal } from '../../domain/portal.ts';
import { feedAddress } from '../../i18n/addresses.ts';
import { calendarTitle } from '../../i18n/calendars.ts';
import { fill, type Language } from '../../i18n/index.ts';

/** A feed as the head of a page names it. */
export interface FeedLink {
  type: string;
  address: string;
  title: string;
}

/** By what the calendar of a page is chosen: an association, a venue or an area by its slug. */
export interface ChosenCalendar {
  kind: Extract<CalendarKind, 'association' | 'venue' | 'area'>;
  of: string;
}

/** Lists the feeds of the whole portal in the language of a page, as programs that read feeds look for them. */
export function siteFeeds({ site }: Portal, language: Language): FeedLink[] {
  const { activities, feeds } = language.words;
  const news = fill(feeds.news, { name: site.name, municipality: site.municipality.name });
  return [
    { type: 'text/calendar', address: feedAddress(language, calendarPath('all')), title: activities.title },
    { type: 'application/atom+xml', address: feedAddress(language, '/nytt.xml'), title: news },
    { type: 'application/feed+json', address: feedAddress(language, '/nytt.json'), title: news },
  ];
}

/** Lists the feeds of a page: its own calendar first, since many programs take the first one, then the whole portal's. */
export function pageFeeds(portal: Portal, language: Language, calendar?: ChosenCalendar): FeedLink[] {
  if (!calendar) return siteFeeds(portal, language);
  const { kind, of } = calendar;
  const address = feedAddress(language, calendarPath(kind, of));
  const title = calendarTitle(language, portal, calendar);
  return [{ type: 'text/calendar', address, title }, ...siteFeeds(portal, language)];
}
