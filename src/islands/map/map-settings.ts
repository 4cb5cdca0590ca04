import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Site } from '../../schemas/site.ts';

/** What the page passes to the script of the map. */
export interface MapSettings {
  locale: string;
  tiles: Site['map'];
  words: Pick<Dictionary['map'], (typeof WORDS)[number]>;
}

const WORDS = [
  ...(['show', 'hide', 'asks', 'loading', 'failed', 'noTiles', 'label', 'zoomIn', 'zoomOut'] as const),
  ...(['legend', 'group', 'onMap', 'onMapName', 'inList', 'close', 'happening'] as const),
] as const;
