import type { Dictionary } from '../../dictionary.ts';

// The control for a point on the map.
export const point = {
  address: 'Address',
  search: 'Look up',
  searching: 'Searching …',
  choose: 'Choose the address:',
  none: 'No such address was found in the municipality.',
  noAnswer: 'The address search does not answer. Press on the map, or type the numbers.',
  set: 'The point is set. See on the map whether it is at the door.',
  showMap: 'Show map',
  hideMap: 'Hide map',
  asks: 'The map is fetched from {host} only when you press.',
  press: 'Press on the map where the door is.',
  middle: 'Use the middle of the map',
  noTiles: 'The map pictures from {host} do not answer. Look up the address, or type the numbers.',
  noMap: 'The map could not be fetched. Look up the address, or type the numbers.',
  label: 'Map for setting the point',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  latitude: 'Latitude',
  longitude: 'Longitude',
  remove: 'Remove the point',
} satisfies Dictionary['editor']['point'];
