import type { Closures } from '../schemas/closures.ts';
import type { CollectionName, FieldsOf } from '../schemas/collections.ts';
import type { NeighbourEvents } from '../schemas/neighbours.ts';
import type { Site } from '../schemas/site.ts';
import type { Synonyms } from '../schemas/synonyms.ts';

/** A valid entry: its place in the content, its id for good, its fields, and its text as clean HTML. */
export interface Entry<Data> {
  slug: string;
  id: string;
  data: Data;
  html: string;
  /** Its text in other languages, by their codes. */
  htmlIn?: Readonly<Record<string, string>>;
  /** What is written in another language than the page: the language of each such part. */
  lang?: { title?: string | undefined; summary?: string | undefined; text?: string | undefined };
  /** The title as written, if another is shown in its place. */
  original?: string | undefined;
}

/** The entries of each collection. */
type Collected = { [Name in CollectionName]: Entry<FieldsOf<Name>>[] };

/** The content that pages and feeds are made from. */
export interface Content extends Collected {
  site: Site;
  closures: Closures;
  synonyms?: Synonyms | undefined;
  /** What comes up in other municipalities. */
  neighbours?: NeighbourEvents | undefined;
  /** The size of each picture, by its path in the content. */
  pictures?: ReadonlyMap<string, PictureSize> | undefined;
}

/** The size of a picture in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}
