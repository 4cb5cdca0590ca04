import type { AccessCode, Audience, Theme } from '../schemas/codes.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { eachCollection } from './collections/lists.ts';

/** Below which address the entries of each collection have their pages (design: permanent addresses). */
export const sections = eachCollection((name): string => collections[name].path);

/** Gives the address of an entry, without the prefix of a language; all contacts stand on one page. */
export function entryAddress(collection: CollectionName, slug: string): string {
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

/** What each kind of access is called in the address of a list. */
export const accessSlugs: Record<AccessCode, string> = {
  'step-free': 'uten-trapper',
  toilet: 'toalett',
  'hearing-loop': 'teleslynge',
  lift: 'heis',
  parking: 'parkering',
  'sign-language': 'tegnsprak',
  companion: 'ledsager-gratis',
  'little-norwegian': 'lite-norsk',
  buddy: 'fadder',
};

export const FREE_SLUG = 'gratis';
export const ONLINE_SLUG = 'pa-nett';
export const KITCHEN_SLUG = 'kjokken';

/** What each group of borrowers that lists of venues give a price for is called in the address of a list. */
export const borrowerSlugs = { associations: 'forening', private: 'privat' } as const;
