import { control, type Map as LeafletMap, map, tileLayer } from 'leaflet';
import type { Site } from '../../schemas/site.ts';
// Imported as a URL: otherwise the page would load the styles of lazy scripts as well.
import styles from '../../styles/map/map.css?url';

/** How a map is opened. */
export interface TileMapOptions {
  tiles: Site['map'];
  words: { label: string; zoomIn: string; zoomOut: string };
  /** Called with whether the server of the tiles answers: once, and again if that changes. */
  onTiles: (isAnswering: boolean) => void;
}

/** The closest zoom of Kartverket's map. */
export const MAX_ZOOM = 18;

/** Opens a map with its tiles and styles in an empty element; resolves when it can be drawn on. */
export async function openTileMap(element: HTMLElement, options: TileMapOptions): Promise<LeafletMap> {
  await fetchStyles();
  const { tiles, words } = options;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const opened = map(element, {
    ...{ zoomControl: false, attributionControl: false, maxZoom: MAX_ZOOM },
    ...{ zoomAnimation: !isCalm, fadeAnimation: !isCalm, markerZoomAnimation: !isCalm, inertia: !isCalm },
  });
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', words.label);
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(opened);
  control.attribution({ prefix: false }).addAttribution(attributionHtml(tiles)).addTo(opened);
  watchTiles(tileLayer(tiles.tiles, { maxZoom: MAX_ZOOM }), options.onTiles).addTo(opened);
  return opened;
}

// In milliseconds: a server that is slower than that counts as one that does not answer, until a tile comes.
const PATIENCE = 10_000;

function watchTiles(layer: ReturnType<typeof tileLayer>, onTiles: TileMapOptions['onTiles']) {
  let isAnswering: boolean | undefined;
  let failures = 0;
  const report = (answers: boolean) => {
    if (isAnswering !== answers) onTiles(answers);
    isAnswering = answers;
  };
  const patience = setTimeout(() => isAnswering === undefined && report(false), PATIENCE);
  return layer
    .on('tileload', () => {
      clearTimeout(patience);
      failures = 0;
      report(true);
    })
    .on('tileerror', () => {
      failures += 1;
      // A single tile may be missing outside the map.
      if (isAnswering === undefined || failures > 3) report(false);
    });
}

// Leaflet sets it as HTML; the settings are text.
function attributionHtml({ attribution, url }: Site['map']): string {
  const words = document.createElement(url ? 'a' : 'span');
  words.textContent = attribution;
  if (url) words.setAttribute('href', url);
  return words.outerHTML;
}

let stylesFetched: Promise<void> | undefined;

function fetchStyles(): Promise<void> {
  stylesFetched ??= new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      stylesFetched = undefined;
      reject(new Error(styles));
    });
    document.head.append(link);
  });
  return stylesFetched;
}
