import type { NewsFeed } from './atom.ts';

/** Serialises news as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, description, address, page, language, items }: NewsFeed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: address,
    language,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_modified: item.updated,
      ...(item.image && { image: item.image }),
      ...(item.language !== language && { language: item.language }),
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
