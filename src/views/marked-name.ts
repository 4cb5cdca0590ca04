import type { ResolvedReference } from '../domain/portal.ts';
import type { Language } from '../i18n/index.ts';
import { type NameLink, nameLink } from './links.ts';

/** The name of an association or venue, marked with its language. */
export interface MarkedName extends NameLink {
  /** The language of the name, if that is not the page's. */
  lang?: string | undefined;
}

/** Returns the name of a referenced association or venue, marked with its language. */
export function markedName(
  language: Language,
  collection: 'associations' | 'venues',
  reference: ResolvedReference<{ title: string }>,
): MarkedName {
  return { ...nameLink(language, collection, reference), lang: reference.entry?.lang?.title };
}
