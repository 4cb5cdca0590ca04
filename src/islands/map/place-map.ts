import { latLngBounds, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { clustersOf } from './clusters.ts';
import { type ListedPlace, listedPlaces } from './listed-places.ts';
import type { MapSettings } from './map-settings.ts';
import { PlaceMarkers } from './markers.ts';
import { MAX_ZOOM, openTileMap } from './tile-map.ts';

/** A map that is open. */
export interface OpenMap {
  /** Measures the frame anew, after it was hidden. */
  resize(): void;
}

interface Options {
  settings: MapSettings;
  onTiles: (isAnswering: boolean) => void;
}

// In pixels: the size of a point for a finger.
const CELL = 48;
const CLOSE = 16;

/** Opens the map of the places of a list, and links the two: each place leads to its point, each point to its place. */
export async function openPlaceMap(
  element: HTMLElement,
  list: HTMLElement,
  { settings, onTiles }: Options,
): Promise<OpenMap> {
  const { tiles, words } = settings;
  const map = await openTileMap(element, { tiles, words, onTiles });
  const places = listedPlaces(list);
  const markers = new PlaceMarkers(map, settings);
  const draw = () => markers.draw(clustersAt(map, places));
  // Before the first view, as Leaflet draws only then.
  map.on('zoomend', draw);
  map.fitBounds(boundsOf(places) ?? NORWAY, { padding: [CELL, CELL], maxZoom: CLOSE });
  draw();
  const show = (place: ListedPlace) => {
    // As far in as it takes for the place to stand alone.
    map.setView([place.latitude, place.longitude], zoomAlone(map, places, place), { animate: false });
    draw();
    element.scrollIntoView({ block: 'nearest' });
    markers.open(place);
  };
  for (const place of places) place.element.append(buttonFor(place, settings, () => show(place)));
  const linked = places.find(({ element: { id } }) => `#${id}` === decodeURIComponent(location.hash));
  if (linked) show(linked);
  return { resize: () => map.invalidateSize() };
}

const NORWAY = latLngBounds([57.9, 4.5], [71.2, 31.2]);

function boundsOf(places: readonly ListedPlace[]): LatLngBounds | undefined {
  return places.length > 0 ? latLngBounds(places.map(({ latitude, longitude }) => [latitude, longitude])) : undefined;
}

function clustersAt(map: LeafletMap, places: readonly ListedPlace[], zoom = map.getZoom()) {
  const located = places.map((place) => {
    const { x, y } = map.project([place.latitude, place.longitude], zoom);
    return { x, y, place };
  });
  return clustersOf(located, CELL);
}

function zoomAlone(map: LeafletMap, places: readonly ListedPlace[], place: ListedPlace): number {
  const isAlone = (zoom: number) =>
    clustersAt(map, places, zoom).some(({ items }) => items.length === 1 && items[0]?.place === place);
  for (let zoom = Math.max(map.getZoom(), CLOSE - 2); zoom < MAX_ZOOM; zoom++) if (isAlone(zoom)) return zoom;
  return MAX_ZOOM;
}

function buttonFor({ name }: ListedPlace, { words }: MapSettings, onPress: () => void): HTMLElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'map-show', textContent: words.onMap });
  button.setAttribute(
    'aria-label',
    words.onMapName.replace('{place}', () => name),
  );
  button.addEventListener('click', onPress);
  return button;
}
