import { entryAddress } from '../../domain/addresses.ts';
import { redirectsOf } from '../../domain/redirects.ts';
import type { Portal } from '../../domain/portal.ts';
import { lifeOf } from '../../domain/events/retention.ts';
import { withoutPrefix } from '../../i18n/addresses.ts';
import { languagesOf } from '../../i18n/index.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { type ListedPage, robotsText, sitemapFiles } from '../../feeds/sitemap.ts';

/** Creates the files for search engines: the sitemap of all pages, and what robots may read. */
export function searchEngineFiles(portal: Portal, addresses: readonly string[], url: string): Map<string, string> {
  return new Map([...sitemapFiles(listedPages(portal, addresses), url), ['robots.txt', robotsText(url)]]);
}

// For screens, for staff or for other sites, or the map on another day: not for search.
const UNLISTED = /^\/(?:skjerm|innbygg|ukeprogram\/ansatte|kart\/\d{4}-\d{2}-\d{2})\//;

/**
 * Lists the pages for search engines: not the 404 page, screens, embedded lists, old addresses or events that are gone.
 */
export function listedPages(portal: Portal, addresses: readonly string[]): ListedPage[] {
  const languages = languagesOf(portal.site);
  const changed = changesOf(portal);
  const gone = new Set(
    portal.events.filter((event) => lifeOf(event, portal) === 'gone').map(({ slug }) => entryAddress('events', slug)),
  );
  const moved = new Set(redirectsOf(portal).map(({ from }) => from));
  return addresses
    .filter((address) => address !== '/404/' && address !== '/404.html')
    .map((address) => ({ address, own: languages.reduce((path, each) => withoutPrefix(each, path), address) }))
    .filter(({ own }) => !gone.has(own) && !moved.has(own) && !UNLISTED.test(own))
    .map(({ address, own }) => ({ address, changed: changed.get(own) }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

function changesOf(portal: Portal): Map<string, string | undefined> {
  return new Map(
    collectionNames.flatMap((name) =>
      portal[name].map((entry) => {
        const updated = 'updated' in entry ? entry.updated : entry.data.updated;
        return [entryAddress(name, entry.slug), updated as string | undefined] as const;
      }),
    ),
  );
}
