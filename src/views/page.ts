import type { FeedLink } from './subscribe/page-feeds.ts';

/** What a page shows: its head, and whatever its route adds. JSON-serialisable, with nothing that is not printed. */
export interface PageView {
  head: PageHead;
}

/** What programs and the frame of the site read about a page. */
export interface PageHead {
  title: string;
  /** The complete title, if it is not «page: site». */
  fullTitle?: string | undefined;
  description: string;
  /** The address of the page's section, marked in the menu. */
  section?: string | undefined;
  /** The picture for shared links, if the page has one of its own. */
  picture?: { src: string; alt: string } | undefined;
  /** The feed of the page's subject. */
  feed?: FeedLink | undefined;
  /** Structured data, already escaped for HTML. */
  structuredData?: string | undefined;
  /** Whether it is excluded from search engines. */
  unlisted?: boolean | undefined;
  /** The address to redirect to. */
  movedTo?: string | undefined;
  /** An additional class of `<main>`. */
  kind?: string | undefined;
}
