import { divIcon, latLngBounds, type LatLngTuple, marker } from 'leaflet';
import { openTileMap, type TileMapOptions } from '../../../islands/map/tile-map.ts';
import { venues } from '../venues.ts';

/** A map on which a point is set. */
export interface PickMap {
  /** Shows a point, or none. */
  show(point: LatLngTuple | undefined): void;
  /** Returns the middle of the map. */
  middle(): { lat: number; lng: number };
  close(): void;
}

interface PickOptions extends TileMapOptions {
  /** Called with the point that is pressed. */
  onChoose(point: { lat: number; lng: number }): void;
}

const CLOSE = 16;

/** Opens a map at a point or, without one, where the venues of the site are; a press chooses a point. */
export async function openPickMap(
  frame: HTMLElement,
  point: [number, number] | undefined,
  { onChoose, ...options }: PickOptions,
): Promise<PickMap> {
  const map = await openTileMap(frame, options);
  map.on('click', ({ latlng }) => onChoose(latlng));
  if (point) map.setView(point, CLOSE);
  else map.fitBounds(latLngBounds(await pointsOfVenues()), { maxZoom: CLOSE });
  const icon = divIcon({ className: 'map-point', html: '<span></span>', iconSize: [44, 44], iconAnchor: [22, 40] });
  const pin = marker(map.getCenter(), { icon, keyboard: false, interactive: false });
  return {
    show(at) {
      if (!at) return void pin.remove();
      pin.setLatLng(at).addTo(map);
      if (!map.getBounds().contains(at)) map.setView(at, CLOSE);
    },
    middle: () => map.getCenter(),
    close: () => map.remove(),
  };
}

const NORWAY: LatLngTuple[] = [
  [57.9, 4.5],
  [71.2, 31.2],
];

async function pointsOfVenues(): Promise<LatLngTuple[]> {
  const points = (await venues()).flatMap(({ coordinates }): LatLngTuple[] =>
    coordinates ? [[coordinates.latitude, coordinates.longitude]] : [],
  );
  return points.length > 0 ? points : NORWAY;
}
