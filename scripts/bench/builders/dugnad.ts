import { join } from 'node:path';
import { NOW } from '../content/sizes.ts';
import type { BenchPortal, Builder } from './builder.ts';

/** A version of Dugnad to measure: this one, or that of an earlier commit. */
export interface Version {
  name: string;
  folder: string;
}

/** Builds only the pages, as other generators do, without feeds and search; they are checked and compressed, too. */
export function pagesBuilder(version: Version): Builder {
  const output = (portal: BenchPortal) => join(portal.folder, `${version.name}-pages`);
  return {
    name: version.name,
    folders: (portal) => [output(portal), cacheOf(version, portal)],
    command: (portal) => ({
      words: [process.execPath, 'scripts/build.ts'],
      folder: version.folder,
      environment: {
        ...environmentFor(version, portal),
        DUGNAD_DIST: output(portal),
        DUGNAD_WITHOUT: 'files,search',
      },
    }),
  };
}

/** Builds a whole site as `npm run build` does. */
export function siteBuilder(version: Version): Builder {
  const output = (portal: BenchPortal) => join(portal.folder, `${version.name}-site`);
  return {
    name: version.name,
    folders: (portal) => [output(portal), cacheOf(version, portal)],
    command: (portal) => ({
      words: [process.execPath, 'scripts/build.ts'],
      folder: version.folder,
      environment: { ...environmentFor(version, portal), DUGNAD_DIST: output(portal) },
    }),
  };
}

/** Returns the environment in which a version builds a portal. */
export function environmentFor(version: Version, { folder }: BenchPortal): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DUGNAD_CONTENT: join(folder, 'content'),
    DUGNAD_CACHE: cacheOf(version, { folder }),
    DUGNAD_REPORT: join(folder, 'report.json'),
    DUGNAD_PREVIOUS: join(folder, 'none.json'),
    DUGNAD_NOW: NOW,
  };
}

function cacheOf({ name }: Version, { folder }: Pick<BenchPortal, 'folder'>): string {
  return join(folder, `${name}-cache`);
}
