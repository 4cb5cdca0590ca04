import type { CollectionName } from '../schemas/collections.ts';
import { sections } from './addresses.ts';

/**
 * Pages below a section that are no entries. Astro gives them their address whatever entries there are, so an entry of
 * that name would be nowhere. A test holds the list to `src/pages/`.
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
];

/** Names that lists narrowed to one choice have below a section, which are promised for good (design: addresses). */
export const narrowedLists = ['tema', 'sted', 'malgruppe', 'gratis', 'lite-norsk', 'uten-trapper', 'pa-nett'];

/** Parts of the page of all contacts that have their own address there, as every contact has. */
export const placesAmongContacts = [
  ...['innhold', 'lenker', 'meny', 'sprak', 'q'],
  ...['fot-ring', 'fot-meny', 'fot-sider', 'fot-sprak'],
];

const NARROWED: readonly CollectionName[] = ['events', 'venues', 'opportunities', 'associations', 'grants'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Tells whether something that is no entry has the address that an entry of this name would have. */
export function isReserved(collection: CollectionName, slug: string): boolean {
  if (collection === 'contacts') return placesAmongContacts.includes(slug);
  // Below /aktiviteter/ a date is the page of that day.
  if (collection === 'events' && DATE.test(slug)) return true;
  if (NARROWED.includes(collection) && narrowedLists.includes(slug)) return true;
  return slug === 'index' || fixedPages.includes(`${sections[collection]}${slug}/`);
}
