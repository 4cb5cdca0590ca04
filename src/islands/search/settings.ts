import type { AddressLanguage } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import type { CollectionName } from '../../schemas/collections.ts';

/** What the page passes to its script: its language, and the texts that depend on the results. */
export interface SearchSettings extends Pick<Language, 'code' | 'locale'>, AddressLanguage {
  /** The note that a title is in a language («in Norwegian»), for those that a reader may not know. */
  foreign: Readonly<Record<string, string | undefined>>;
  areas: readonly { slug: string; title: string }[];
  /** The telephone of somebody who always knows. */
  phone?: string | undefined;
  /** The day on which the index was made, as days since 1970. */
  today: number;
  words: Pick<
    Language['words']['search'],
    'title' | 'titled' | 'hits' | 'matches' | 'none' | 'searching' | 'listed' | 'more' | 'dayList' | 'fullTextNone'
  > & {
    callUs: string;
    activities: string;
    /** What an entry of each collection is called, and all of them. */
    kinds: Record<CollectionName, { one: string; other: string }>;
  };
}
