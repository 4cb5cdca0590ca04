import { instantOf } from '../../domain/time/zoned.ts';
import { fill } from '../../i18n/index.ts';
import { siteValues } from '../../i18n/site-name.ts';
import { atomFeed, type NewsFeed } from './atom.ts';
import type { FeedContext } from '../feed-context.ts';
import { jsonFeed } from './json-feed.ts';
import { newsOf } from './news.ts';

/** Creates the news feeds, Atom and JSON Feed, in the language of a context, by output path. */
export function newsFiles(context: FeedContext): Map<string, string> {
  const { portal, language, origin } = context;
  const { feeds } = language.words;
  const values = siteValues(language, portal.site);
  const items = newsOf(context);
  const feed = (file: string): NewsFeed => ({
    title: fill(feeds.news, values),
    description: fill(feeds.newsDescription, values),
    address: `${origin}${language.prefix}/${file}`,
    page: `${origin}${language.prefix}/`,
    language: language.tag,
    items,
  });
  const path = (file: string) => `${language.prefix}/${file}`.slice(1);
  const now = new Date(instantOf(portal.now)).toISOString();
  return new Map([
    [path('nytt.xml'), atomFeed(feed('nytt.xml'), now)],
    [path('nytt.json'), jsonFeed(feed('nytt.json'))],
  ]);
}
