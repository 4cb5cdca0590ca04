import { calendarPath } from '../domain/calendars.ts';
import type { Portal } from '../domain/portal.ts';
import { feedAddress } from '../i18n/addresses.ts';
import { fill, type Language } from '../i18n/index.ts';

/** Lists the feeds of the whole portal in the language of a page, as programs that read feeds look for them. */
export function siteFeeds({ site }: Portal, language: Language): { type: string; address: string; title: string }[] {
  const { activities, feeds } = language.words;
  const news = fill(feeds.news, { name: site.name, municipality: site.municipality.name });
  return [
    { type: 'text/calendar', address: feedAddress(language, calendarPath('all')), title: activities.title },
    { type: 'application/atom+xml', address: feedAddress(language, '/nytt.xml'), title: news },
    { type: 'application/feed+json', address: feedAddress(language, '/nytt.json'), title: news },
  ];
}
