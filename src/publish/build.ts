import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { prepareDestination, replaceSite, siblingPath } from './replace-site.ts';
import { type BuildOrder, openSiteBuilder, type SiteBuilder } from './site/site-builder.ts';
import { refuseUnbuildableTarget } from './target.ts';

export interface BuildOptions {
  /** The folder of the finished site. */
  destination: string;
  environment?: Readonly<Record<string, string>> | undefined;
  /** Stops the build. */
  signal?: AbortSignal | undefined;
  /** Builds the site in a folder beside its destination. */
  build?: SiteBuilder | undefined;
  /** Told whether the search index is of the new site. */
  onSearch?: BuildOrder['onSearch'];
  /** Told how far the build is. */
  onProgress?: BuildOrder['onProgress'];
  /** Keeps the old site for the next build to turn into a new one. */
  keepsSpare?: boolean;
}

/**
 * Builds a complete site in a temporary folder, and only when it is checked and compressed replaces the old one.
 *
 * Returns the warnings.
 */
export async function buildSite({ destination, environment, signal, ...options }: BuildOptions): Promise<Fault[]> {
  const { build = openSiteBuilder(), keepsSpare = false, onSearch, onProgress } = options;
  refuseUnbuildableTarget(destination);
  const site = await prepareDestination(destination);
  const folder = siblingPath(site, 'building');
  const spare = siblingPath(site, 'spare');
  try {
    const faults = await build({
      folder,
      environment: { DUGNAD_PREVIOUS: join(site, 'data', 'build.json'), ...environment, DUGNAD_DIST: folder },
      ...{ served: existsSync(site) ? site : undefined, spare: existsSync(spare) ? spare : undefined },
      ...{ signal, onSearch, onProgress },
    });
    await replaceSite(folder, site, keepsSpare ? spare : undefined);
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
