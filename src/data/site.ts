import type { GivenSite, SiteData } from './site-data.ts';
import { readStore } from './store.ts';

/** Returns what the site shows: as the publisher gives it, but in development from the content store, for each page. */
export async function getSite(): Promise<SiteData> {
  return (globalThis as GivenSite).dugnadSite ?? readStore();
}
