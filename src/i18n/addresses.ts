import type { Language } from './language.ts';

// Essential pages and the activity lists exist in every language of a site.
const KEY_PAGES = [
  /^\/$/,
  /^\/aktiviteter\/(?:\d{4}-\d{2}-\d{2}\/)?$/,
  // The lists of one choice; `domain/addresses.ts` has the names.
  /^\/aktiviteter\/(?:tema|sted|malgruppe|sprak)\/[^/]+\/$/,
  /^\/aktiviteter\/(?:gratis|pa-nett|lite-norsk|uten-trapper|toalett|teleslynge|heis|parkering|tegnsprak|ledsager-gratis|fadder)\/$/,
  /^\/(?:bli-frivillig|hjelp|utstyr|kontakt|sok|om\/tilgjengelighet)\/$/,
  /^\/sok\/bokstav\/.+\/$/,
];

/**
 * Checks whether the page at an address without prefix exists in every language, including those that are not `full`.
 */
export function isKeyPage(path: string): boolean {
  const [page = ''] = path.split('#');
  return KEY_PAGES.some((pattern) => pattern.test(page));
}

/**
 * Adds the prefix of a language to a path: `/aktiviteter/` becomes `/en/aktiviteter/`.
 *
 * A page that does not exist in the language links to the site's own. `isTranslated` means that an entry has a
 * complete translation and therefore a page.
 */
export function addressIn(language: Pick<Language, 'prefix' | 'full'>, path: string, isTranslated = false): string {
  return language.full || isTranslated || isKeyPage(path) ? language.prefix + path : path;
}

/** Returns the address of a feed in a language: `full` languages have feeds of their own, others use the site's. */
export function feedAddress({ prefix, full }: Pick<Language, 'prefix' | 'full'>, path: string): string {
  return full ? prefix + path : path;
}

// Only pages have a prefix; each file has one address.
const PAGE_LINK = /(?<= href=")\/(?!media\/|data\/|kalender\/[^"]*\.ics)[^"/][^"]*\/(?=[#"])/g;

/** Adds the prefix of a language to the internal links in an HTML text. */
export function localiseLinks(language: Language, html: string): string {
  return language.prefix ? html.replace(PAGE_LINK, (path) => addressIn(language, path)) : html;
}

/** Removes the prefix of a language from an address. */
export function withoutPrefix({ prefix }: Language, path: string): string {
  return prefix && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
