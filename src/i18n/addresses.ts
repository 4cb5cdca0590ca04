import type { Language } from './language.ts';

// Essential pages and all activities, with their days and choices, exist in every language of a site.
const KEY_PAGES = [
  /^\/$/,
  /^\/aktiviteter\/(?:[^/]+\/)?$/,
  /^\/aktiviteter\/(?:tema|sted|malgruppe|sprak)\/[^/]+\/$/,
  /^\/(?:bli-frivillig|hjelp|utstyr|kontakt|sok|kalender\/abonner|om\/tilgjengelighet)\/$/,
  /^\/sok\/bokstav\/.+\/$/,
];

// Forms, signing in, pages for writers and data for programmers, which are Norwegian and English.
const WRITER_PAGES =
  /^\/(?:send-inn|meld-endring|logg-inn|bli-frivillig\/meld-deg|om\/skriv-selv|om\/apne-data|om\/for-foreninger)\/$/;

/** The part of a language that its addresses depend on. */
export type AddressLanguage = Pick<Language, 'prefix' | 'full' | 'hasWriterTexts'>;

/**
 * Checks whether the page at an address without prefix exists in a language.
 *
 * `isTranslated` means that an entry has a complete translation and therefore a page.
 */
export function hasPage(language: AddressLanguage, path: string, isTranslated = false): boolean {
  const [page = ''] = path.split('#');
  if (WRITER_PAGES.test(page)) return language.full && language.hasWriterTexts;
  return language.full || isTranslated || KEY_PAGES.some((pattern) => pattern.test(page));
}

/**
 * Adds the prefix of a language to a path: `/aktiviteter/` becomes `/en/aktiviteter/`.
 *
 * A page that does not exist in the language links to the site's own.
 */
export function addressIn(language: AddressLanguage, path: string, isTranslated = false): string {
  return hasPage(language, path, isTranslated) ? language.prefix + path : path;
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
