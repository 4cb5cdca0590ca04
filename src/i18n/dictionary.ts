import type * as readers from './nb/readers.ts';
import type * as nb from './nb/index.ts';

/** All texts of one language, in the shape of the source. */
export type Dictionary = typeof nb & { collectionLabels?: Record<string, CollectionLabel> };

/**
 * The texts of a language that only readers are served in. What writers and staff meet stays in Norwegian or English;
 * the descriptors of the collections have their names in those.
 */
export type ReaderDictionary = typeof readers & { collectionLabels: Record<string, CollectionLabel> };

/** What a collection is called: one of its entries, and all of them. */
export interface CollectionLabel {
  one: string;
  other: string;
}

/** A text in its plural forms. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
