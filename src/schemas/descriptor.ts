import type { z } from 'zod';
import type { NorwegianText } from './fields/field.ts';
import type { IconName } from './icons.ts';

/** A text in every language that the portal speaks. */
export interface Texts extends NorwegianText {
  en: string;
}

/** All that the portal knows of a collection. Its addresses, forms, search, open data and types follow from this. */
export interface Descriptor {
  /** The fields of an entry. Files stand in the folder of the content that the collection is named after. */
  schema: z.ZodObject;
  /** Below which address its entries have their pages; never changed. */
  path: `/${string}/`;
  /** What one of its entries is called, and what all of them are. */
  singular: Texts;
  plural: Texts;
  /** The icon beside its name in the editor. */
  icon: IconName;
  /** What the editor calls a new entry. */
  add: Texts;
  /** Whether entries are found: by search, in the list from A to Å, and as news. */
  findable: boolean;
  /** What the page of open data says of its files; `false` when there are to be none. */
  openData: Texts | false;
  /**
   * Whether entries go out of date by themselves, so that staff are asked to look at what nobody has checked for a year.
   * Of events there are rules of their own; the handbook and the pages have dates of revision.
   */
  goesStale: boolean;
}
