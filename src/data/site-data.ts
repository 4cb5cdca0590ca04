import type { CardFinder } from '../views/cards.ts';
import type { PageMemory } from '../views/memory/page-memory.ts';

/** What all pages are made from: the portal in each language of the site, its own first, and the cards of entries. */
export interface SiteData {
  memory: PageMemory;
  cardOf: CardFinder;
  /** Checks whether a page is to be rendered, by its address and the key of what it shows. */
  isWanted: (address: string, key: string) => boolean;
}

/** Where the publisher puts it for the bundle that renders pages: both have copies of every module in one process. */
export interface GivenSite {
  dugnadSite?: SiteData | undefined;
}
