import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entryAddress } from '../domain/addresses.ts';
import { redirectsOf } from '../domain/redirects.ts';
import { buildPortal, type Portal } from '../domain/portal.ts';
import { lifeOf } from '../domain/events/retention.ts';
import { withoutPrefix } from '../i18n/addresses.ts';
import { languagesOf } from '../i18n/index.ts';
import { contentOf, loadContentOnce } from '../entries/content.ts';
import { readEnvironment } from '../entries/environment.ts';
import { digestsOfPictures } from '../entries/pictures.ts';
import { collectionNames } from '../schemas/collections.ts';
import { type ListedPage, robotsText, sitemapFiles } from '../feeds/sitemap.ts';
import { iconFiles, sharePictures } from './brand.ts';
import { allCards, writeCards } from './cards.ts';

/** Writes the files for search engines and link previews: sitemap, robots, icons and social sharing images. */
export function sharing(environment: Record<string, string | undefined>): AstroIntegration {
  return {
    name: 'dugnad-sharing',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const { url, cache } = readEnvironment(environment);
        const loaded = await loadContentOnce(environment);
        const portal = buildPortal(contentOf(loaded), loaded.now);
        const listed = listedPages(
          portal,
          pages.map(({ pathname }) => `/${pathname}`),
        );
        const files = new Map([
          ...sitemapFiles(listed, url),
          ['robots.txt', robotsText(url)] as const,
          ...(await iconFiles(portal.site)),
          ...(await sharePictures(portal.site, languagesOf(portal.site))),
        ]);
        const folder = fileURLToPath(dir);
        for (const [path, bytes] of files) write(join(folder, path), bytes);
        const cards = allCards(contentOf(loaded), loaded.now, digestsOfPictures(loaded.pictures));
        await writeCards(cards, { site: portal.site, pictures: loaded.pictures.files }, folder, join(cache, 'cards'));
      },
    },
  };
}

// For screens, for staff or for other sites, not for search.
const UNLISTED = /^\/(?:skjerm|innbygg|ukeprogram\/ansatte)\//;

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

function write(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
