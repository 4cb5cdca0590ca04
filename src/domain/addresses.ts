import type { CollectionName } from '../schemas/collections.ts';
import type { Content } from './entry.ts';

/** Below which address the entries of each collection have their pages (design: permanent addresses). */
export const sections = {
  events: '/aktiviteter/',
  associations: '/foreninger/',
  venues: '/lokaler/',
  grants: '/tilskudd/',
  opportunities: '/oppdrag/',
  help: '/hjelp/',
  equipment: '/utstyr/',
  examples: '/eksempler/',
  handbook: '/handbok/',
  awards: '/priser/',
  contacts: '/kontakt/',
  pages: '/om/',
} as const satisfies Record<CollectionName, string>;

/** Gives the address of an entry, without the prefix of a language; all contacts stand on one page. */
export function entryAddress(collection: keyof Omit<Content, 'site' | 'closures'>, slug: string): string {
  return collection === 'contacts' ? `${sections.contacts}#${slug}` : `${sections[collection]}${slug}/`;
}
