import { z } from 'zod';
import { field } from '../fields/field.ts';
import { webAddress } from '../fields/scalars.ts';
import { line } from '../fields/text.ts';

/** Kartverket's open map of Norway (CC BY 4.0), which is to be named and linked wherever it is shown. */
const KARTVERKET = {
  tiles: 'https://cache.kartverket.no/v1/wmts/1.0.0/topo/default/webmercator/{z}/{y}/{x}.png',
  attribution: '© Kartverket',
  url: 'https://www.kartverket.no/',
};

/** The map that pages and the editor load on request. */
export function mapSettings() {
  return z
    .strictObject({
      tiles: field(
        { nb: 'Adressen til kartbildene', nn: 'Adressa til kartbileta', en: 'Address of the map tiles' },
        tileAddress(),
        {
          nb: 'Med z, x og y i krøllparenteser der zoom, kolonne og rad skal stå. Web Mercator, 256 piksler.',
          nn: 'Med z, x og y i krøllparentesar der zoom, kolonne og rad skal stå. Web Mercator, 256 pikslar.',
          en: 'With z, x and y in curly brackets for zoom, column and row. Web Mercator, 256 pixels.',
        },
      ),
      attribution: field({ nb: 'Kilde', nn: 'Kjelde', en: 'Source' }, line(80), {
        nb: 'Står nederst i kartet.',
        nn: 'Står nedst i kartet.',
        en: 'Shown at the bottom of the map.',
      }),
      url: field(
        { nb: 'Lenke til kilden', nn: 'Lenkje til kjelda', en: 'Link to the source' },
        webAddress().optional(),
      ),
    })
    .default(KARTVERKET);
}

// Plain HTTP only on this machine, for a tile server of one's own. Its name has no placeholder: the header policy has it.
const TILES = /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:127\.0\.0\.1|localhost))(?::\d{1,5})?\/[^\s"'<>\\]*$/i;

function tileAddress() {
  return z
    .string()
    .trim()
    .max(500)
    .refine((text) => TILES.test(text) && ['{z}', '{x}', '{y}'].every((each) => text.includes(each)), 'tiles');
}
