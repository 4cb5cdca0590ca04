import type { Audience, Theme } from '../schemas/codes.ts';
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

/** What each theme and audience is called in the address of its feed; never changed, for calendars know them. */
export const themeSlugs: Record<Theme, string> = {
  language: 'sprak',
  food: 'mat',
  exercise: 'trening',
  outdoors: 'friluft',
  music: 'musikk',
  culture: 'kultur',
  crafts: 'verksted',
  games: 'spill',
  learning: 'kurs',
  technology: 'data',
  care: 'omsorg',
  environment: 'miljo',
  community: 'naermiljo',
  faith: 'tro',
};

export const audienceSlugs: Record<Audience, string> = {
  children: 'barn',
  youth: 'unge',
  adults: 'voksne',
  seniors: 'eldre',
  families: 'familier',
};
