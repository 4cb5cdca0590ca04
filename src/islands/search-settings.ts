import type { CollectionName } from '../schemas/collections.ts';
import type { Language } from '../i18n/index.ts';

/** What the page passes to its script: its language, and the texts that depend on the results. */
export interface SearchSettings extends Pick<Language, 'code' | 'prefix' | 'full'> {
  /** The languages of the site, its own first. */
  languages: readonly string[];
  /** The note that a title is in one of them («in Norwegian»), for those that a reader may not know. */
  foreign: Readonly<Record<string, string | undefined>>;
  words: Pick<
    Language['words']['search'],
    'title' | 'titled' | 'hits' | 'matches' | 'none' | 'more' | 'searching' | 'listed'
  > & {
    /** What an entry of each collection is called, and all of them. */
    kinds: Record<CollectionName, { one: string; other: string }>;
  };
}
