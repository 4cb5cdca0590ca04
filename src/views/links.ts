import { entryAddress } from '../domain/addresses.ts';
import type { Entry } from '../domain/entry.ts';
import type { Portal, ResolvedReference } from '../domain/portal.ts';
import { isTranslated } from '../domain/translation.ts';
import { addressIn } from '../i18n/addresses.ts';
import type { Language } from '../i18n/index.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** A link to a page. */
export interface Link {
  title: string;
  address: string;
  /** The language of the title, if that is not the page's. */
  lang?: string | undefined;
}

/** The name of an association or venue, which is a link if its entry exists. */
export interface NameLink {
  title: string;
  address?: string | undefined;
}

/** Returns the link to an entry's page, in the language of the page if it exists in it. */
export function linkTo(language: Language, collection: CollectionName, entry: Entry<{ title: string }>): Link {
  const address = addressIn(language, entryAddress(collection, entry.slug), isTranslated(entry));
  return { title: entry.data.title, address, lang: entry.lang?.title };
}

/** Returns the name of a referenced association or venue, as a link if it exists. Names are the same in every language. */
export function nameLink(
  language: Language,
  collection: 'associations' | 'venues',
  { title, entry }: ResolvedReference<{ title: string }>,
): NameLink {
  return { title, address: entry && linkTo(language, collection, entry).address };
}

/** Returns links to those of the given text pages that exist, in the given order. */
export function linksToPages({ pages }: Portal, language: Language, slugs: readonly string[]): Link[] {
  return slugs.flatMap((slug) => {
    const page = pages.find((each) => each.slug === slug);
    return page ? [linkTo(language, 'pages', page)] : [];
  });
}
