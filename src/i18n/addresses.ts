import type { Language } from './language.ts';

// What a reader needs first, and the lists of what happens: these exist in every language of a site.
const KEY_PAGES = [
  /^\/$/,
  /^\/aktiviteter\/(?:\d{4}-\d{2}-\d{2}\/)?$/,
  /^\/(?:bli-frivillig|hjelp|utstyr|kontakt|sok|om\/tilgjengelighet)\/$/,
];

/** Tells whether the page at an address without prefix exists in every language, also those that are not `full`. */
export function isKeyPage(path: string): boolean {
  const [page = ''] = path.split('#');
  return KEY_PAGES.some((pattern) => pattern.test(page));
}

/**
 * Gives a path of ours the prefix of a language: `/aktiviteter/` becomes `/en/aktiviteter/`.
 *
 * A page that does not exist in the language is linked in the site's own. `isTranslated` tells of an entry that has
 * a whole text in this one, and so a page.
 */
export function addressIn(language: Pick<Language, 'prefix' | 'full'>, path: string, isTranslated = false): string {
  return language.full || isTranslated || isKeyPage(path) ? language.prefix + path : path;
}

/** Gives a feed its address in a language: those that are `full` have feeds of their own, others take the site's. */
export function feedAddress({ prefix, full }: Pick<Language, 'prefix' | 'full'>, path: string): string {
  return full ? prefix + path : path;
}

// Only pages have a prefix; files stand in one place.
const PAGE_LINK = /(?<= href=")\/(?!media\/|data\/|kalender\/[^"]*\.ics)[^"/][^"]*\/(?=[#"])/g;

/** Gives the links to our own pages in a finished text the prefix of the language that the text is shown in. */
export function linksIn(language: Language, html: string): string {
  return language.prefix ? html.replace(PAGE_LINK, (path) => addressIn(language, path)) : html;
}

/** Takes the prefix of a language off an address. */
export function withoutPrefix({ prefix }: Language, path: string): string {
  return prefix && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
