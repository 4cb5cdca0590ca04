import { type CalendarKind, calendarPath } from '../../domain/calendar/calendars.ts';
import type { Portal } from '../../domain/portal.ts';
import { feedAddress } from '../../i18n/addresses.ts';
import { calendarTitle } from '../../i18n/calendars.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { siteValues } from '../../i18n/site-name.ts';

/** A feed in the head of a page. */
export interface FeedLink {
  type: string;
  address: string;
  title: string;
}

/** The subject of a calendar: the slug of an association, venue or area. */
export interface ChosenCalendar {
  kind: Extract<CalendarKind, 'association' | 'venue' | 'area'>;
  of: string;
}

/** Lists the feeds of the site in the language of a page, for feed autodiscovery. */
export function siteFeeds({ site }: Portal, language: Language): FeedLink[] {
  const { activities, feeds } = language.words;
  const news = fill(feeds.news, siteValues(language, site));
  const { atom, json } = newsAddresses(language);
  return [
    { type: 'text/calendar', address: feedAddress(language, calendarPath('all')), title: activities.title },
    { type: 'application/atom+xml', address: atom, title: news },
    { type: 'application/feed+json', address: json, title: news },
  ];
}

/** Returns the addresses of the news in the language of a page. */
export function newsAddresses(language: Language): { atom: string; json: string } {
  return { atom: feedAddress(language, '/nytt.xml'), json: feedAddress(language, '/nytt.json') };
}

/** Returns the feed of the subject of a page, which comes before those of the site: many programs take the first. */
export function pageFeed(portal: Portal, language: Language, calendar: ChosenCalendar): FeedLink {
  const { kind, of } = calendar;
  const address = feedAddress(language, calendarPath(kind, of));
  return { type: 'text/calendar', address, title: calendarTitle(language, portal, calendar) };
}
