import type { Dictionary } from '../../dictionary.ts';

// The control for a point on the map.
export const point = {
  address: 'Adresse',
  search: 'Søk opp',
  searching: 'Søkjer …',
  choose: 'Vel adressa:',
  none: 'Fann inga slik adresse i kommunen.',
  noAnswer: 'Adressesøket svarer ikkje. Trykk i kartet, eller skriv tala.',
  set: 'Punktet er sett. Sjå på kartet om det er ved døra.',
  showMap: 'Vis kart',
  hideMap: 'Gøym kart',
  asks: 'Kartet blir henta frå {host} først når du trykkjer.',
  press: 'Trykk i kartet der døra er.',
  middle: 'Bruk midten av kartet',
  noTiles: 'Kartbileta frå {host} svarer ikkje. Søk opp adressa, eller skriv tala.',
  noMap: 'Kartet kunne ikkje hentast. Søk opp adressa, eller skriv tala.',
  label: 'Kart der du set punktet',
  zoomIn: 'Zoom inn',
  zoomOut: 'Zoom ut',
  latitude: 'Breidd',
  longitude: 'Lengd',
  remove: 'Ta bort punktet',
} satisfies Dictionary['editor']['point'];
