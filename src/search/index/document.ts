import type { Columns } from './columns.ts';

/** A page as it is put into the index: what it is found by, and what is shown of it in each language. */
export interface SearchDocument extends DocumentFacts {
  texts: DocumentTexts;
  /** What is shown, by the code of each language of the site. */
  shown: Readonly<Record<string, ShownText>>;
}

/** What a page is about, apart from its words. */
export interface DocumentFacts {
  /** Its address without the prefix of a language. */
  path: string;
  kind: string;
  /** Whether it is an activity whose dates are all over. */
  past?: boolean;
  themes?: readonly string[];
  area?: string;
  /** The coming days of an activity, as numbers of days after the index was made, each counted from the one before. */
  days?: readonly number[];
  /** The coming deadlines of a grant or an award, as `days`. */
  due?: readonly number[];
  /** The hour at which it usually starts. */
  hour?: number;
  free?: boolean;
  ages?: readonly [from: number, to: number];
  audiences?: readonly string[];
  /** The most people that a venue has room for. */
  people?: number;
  /** How many words its title has. */
  titleLength?: number;
  /** Codes of languages in which the page exists besides those that are complete. */
  translated?: readonly string[];
}

/** The words of a page in all its languages, from those that count most to those that count least. */
export interface DocumentTexts {
  title: readonly string[];
  summary: readonly string[];
  /** Names of what it refers to, and its codes in words. */
  names: readonly string[];
  body: readonly string[];
}

/** What is shown of a page, in one language. */
export interface ShownText {
  title: string;
  summary: string;
  /** When and where, the deadline, or the telephone. */
  line?: string;
  phone?: string;
  hours?: string;
  /** The codes of the languages of title and summary, if not the reader's. */
  titleLanguage?: string;
  summaryLanguage?: string;
}

/** One part of the index: a whole site, or one collection of a large one. Both files of a part belong together. */
export interface IndexPart {
  /** Tells whether texts are of this part or of an older one. */
  version: string;
  /** The day on which it was made, as days since 1970. */
  made: number;
  count: number;
  documents: Columns<DocumentFacts>;
  /** All terms with their documents: see `postings.ts`. */
  terms: string;
}

/** The texts of a part in one language, in the order of its documents. */
export interface PartTexts {
  version: string;
  texts: Columns<ShownText>;
}
