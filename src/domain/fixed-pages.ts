import type { CollectionName } from '../schemas/collections.ts';
import { accessSlugs, FREE_SLUG, KITCHEN_SLUG, ONLINE_SLUG, sections } from './addresses.ts';

/**
 * Pages below a section that are not entries. Astro serves them whatever entries exist, so an entry with the same slug
 * would have no page. A test compares the list with `src/pages/`.
 */
export const fixedPages = [
  '/bli-frivillig/meld-deg/',
  '/bli-frivillig/skjema/',
  '/handbok/hele/',
  '/kalender/abonner/',
  '/om/apne-data/',
  '/om/for-foreninger/',
  '/om/lenk-hit/',
  '/om/skriv-selv/',
  '/om/tilgjengelighet/',
  '/oppdrag/dager/',
];

/** Reserved slugs of filtered lists below a section (design: addresses), and of the pages that long lists are divided into. */
export const filteredLists = [
  ...['tema', 'sted', 'malgruppe', 'sprak', FREE_SLUG, ONLINE_SLUG, ...Object.values(accessSlugs)],
  ...['bokstav', 'side', 'soker', 'formal', 'nar', 'belop', 'tid', 'hjemmefra', 'under-18'],
  ...['bord', 'rader', 'for', KITCHEN_SLUG],
];

/** Pages below `/admin/` that the gateway makes, apart from the editor. They have the header policy of other pages. */
export const staffPages: readonly string[] = [
  ...['folk', 'saker', 'mine', 'versjoner', 'tall', 'utgaver', 'tilstand', 'kalendere', 'regneark', 'registre'],
];

/** The preview of drafts below `/admin/`, a page of the site with the header policy of the editor. */
export const PREVIEW_PAGE = 'forhandsvisning';

/** Anchors on the contacts page that are not contacts. */
export const contactPageAnchors = [
  ...['innhold', 'lenker', 'meny', 'sprak', 'stor-skrift', 'q'],
  ...['fot-ring', 'fot-meny', 'fot-sider', 'fot-sprak'],
];

const FILTERED: readonly CollectionName[] = ['events', 'venues', 'opportunities', 'associations', 'grants'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Checks whether the address of an entry with this slug belongs to something else. */
export function isReserved(collection: CollectionName, slug: string): boolean {
  if (collection === 'contacts') return contactPageAnchors.includes(slug);
  // Below /aktiviteter/ a date is that day's page.
  if (collection === 'events' && DATE.test(slug)) return true;
  if (FILTERED.includes(collection) && filteredLists.includes(slug)) return true;
  return slug === 'index' || fixedPages.includes(`${sections[collection]}${slug}/`);
}
