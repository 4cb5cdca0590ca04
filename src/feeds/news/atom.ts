import type { NewsItem } from './news.ts';
import { safeText } from '../safe-text.ts';

/** The properties of a news feed. */
export interface NewsFeed {
  title: string;
  description: string;
  /** The address of the feed (also its id), and of its page. */
  address: string;
  page: string;
  language: string;
  items: readonly NewsItem[];
}

/** Serialises news as Atom (RFC 4287). `now` is an instant, used for an empty feed. */
export function atomFeed({ title, description, address, page, language, items }: NewsFeed, now: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', address),
    element('title', title),
    element('subtitle', description),
    element('updated', instant(items[0]?.updated ?? now)),
    `<author>${element('name', title)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...items.map((item) => entry(item, language)),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, title, summary, url, updated, image, language: own }: NewsItem, language: string): string {
  return [
    own === language ? '<entry>' : `<entry xml:lang="${own}">`,
    element('id', id),
    element('title', title),
    element('updated', instant(updated)),
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    ...(image ? [`<link rel="enclosure" href="${escaped(image)}"/>`] : []),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function instant(text: string): string {
  return new Date(text).toISOString().replace('.000Z', 'Z');
}

function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return safeText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
