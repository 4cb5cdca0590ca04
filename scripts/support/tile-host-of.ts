import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tileHost } from '../../src/domain/map/tile-host.ts';

const MAY_HAVE_MAP = /\/(?:kart|admin)\//;

/** Returns the host of the map tiles of a built site, for a page that may have the map. */
export function tileHostOf(folder: string, path: string): string | undefined {
  if (!MAY_HAVE_MAP.test(path)) return undefined;
  try {
    const { tiles } = JSON.parse(readFileSync(join(folder, 'kart', 'tiles.json'), 'utf8')) as { tiles?: unknown };
    return typeof tiles === 'string' ? tileHost(tiles) : undefined;
  } catch {
    // No site yet, or one that was built before there was a map.
    return undefined;
  }
}
