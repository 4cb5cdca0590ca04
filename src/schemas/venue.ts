import { z } from 'zod';
import { borrowers, venueKinds } from './codes.ts';
import { access, contact, entryFields, image } from './fields/common.ts';
import { coordinates } from './fields/coordinates.ts';
import { deadline } from './fields/deadline.ts';
import { field, reference, slug } from './fields/field.ts';
import { kroner, webAddress } from './fields/scalars.ts';
import { line, paragraphs } from './fields/text.ts';

/** A room, a hall or an outdoor place for activities, and how to borrow it. */
export const venue = z.strictObject({
  ...entryFields(),
  kind: field({ nb: 'Slag', nn: 'Slag', en: 'Kind' }, z.enum(venueKinds)),
  owner: field({ nb: 'Eier', nn: 'Eigar', en: 'Owner' }, line(120)),
  address: field({ nb: 'Adresse', nn: 'Adresse', en: 'Address' }, line(160), {
    nb: 'Gate og nummer, postnummer og sted.',
    nn: 'Gate og nummer, postnummer og stad.',
    en: 'Street and number, postcode and place.',
  }),
  area: field({ nb: 'Område', nn: 'Område', en: 'Area' }, slug()),
  coordinates: field({ nb: 'Punkt på kartet', nn: 'Punkt på kartet', en: 'Point on the map' }, coordinates.optional(), {
    nb: 'Søk opp adressen, eller trykk i kartet der døra er.',
    nn: 'Søk opp adressa, eller trykk i kartet der døra er.',
    en: 'Look up the address, or press on the map where the door is.',
  }),
  transport: field({ nb: 'Buss og parkering', nn: 'Buss og parkering', en: 'Bus and parking' }, line(200).optional()),
  booking: field({ nb: 'Slik låner dere', nn: 'Slik låner de', en: 'How to borrow it' }, booking()),
  rooms: field({ nb: 'Rom', nn: 'Rom', en: 'Rooms' }, z.array(room()).max(40).default([])),
  kitchen: field({ nb: 'Kjøkken', nn: 'Kjøkken', en: 'Kitchen' }, line(200).optional()),
  equipment: field({ nb: 'Utstyr', nn: 'Utstyr', en: 'Equipment' }, z.array(line(80)).max(40).default([])),
  access: field({ nb: 'Tilrettelegging', nn: 'Tilrettelegging', en: 'Accessibility' }, access()),
  access_note: field({ nb: 'Mer om adkomst', nn: 'Meir om tilkomst', en: 'More about access' }, line(300).optional()),
  prices: field({ nb: 'Priser', nn: 'Prisar', en: 'Prices' }, z.array(price()).max(12).default([])),
  fixed_times: field(
    { nb: 'Faste tider', nn: 'Faste tider', en: 'Regular times' },
    z
      .strictObject({
        deadline: field({ nb: 'Frist', nn: 'Frist', en: 'Deadline' }, deadline()),
        grant: field(
          { nb: 'Les mer i tilskuddslista', nn: 'Les meir i tilskotslista', en: 'Read more in the list of grants' },
          reference('grants').optional(),
        ),
      })
      .optional(),
    {
      nb: 'Når må dere søke om fast tid neste skoleår?',
      nn: 'Når må de søkje om fast tid neste skuleår?',
      en: 'When must you apply for a regular time next school year?',
    },
  ),
  image: field({ nb: 'Bilde', nn: 'Bilete', en: 'Picture' }, image().optional()),
});

function booking() {
  return z.strictObject({
    how: field({ nb: 'Hvordan', nn: 'Korleis', en: 'How' }, paragraphs(400)),
    contact: field({ nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' }, contact().optional()),
    url: field({ nb: 'Skjema', nn: 'Skjema', en: 'Form' }, webAddress().optional()),
  });
}

function room() {
  return z.strictObject({
    title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(80)),
    seats: field(
      { nb: 'Plasser ved bord', nn: 'Plassar ved bord', en: 'Seats at tables' },
      z.int().min(1).max(20_000).optional(),
    ),
    chairs: field(
      { nb: 'Plasser i rader', nn: 'Plassar i rader', en: 'Seats in rows' },
      z.int().min(1).max(20_000).optional(),
    ),
    note: field({ nb: 'Mer', nn: 'Meir', en: 'More' }, line(200).optional()),
  });
}

function price() {
  return z.strictObject({
    who: field({ nb: 'Hvem låner', nn: 'Kven låner', en: 'Who borrows' }, line(100)),
    group: field(
      { nb: 'Prisen gjelder for', nn: 'Prisen gjeld for', en: 'The price is for' },
      z.enum(borrowers).optional(),
      {
        nb: 'I lista over lokaler står én pris for foreninger og én for private.',
        nn: 'I lista over lokale står éin pris for foreiningar og éin for private.',
        en: 'The list of venues shows one price for associations and one for private people.',
      },
    ),
    hour: field({ nb: 'En time', nn: 'Ein time', en: 'One hour' }, kroner().optional()),
    evening: field({ nb: 'En kveld', nn: 'Ein kveld', en: 'One evening' }, kroner().optional()),
    day: field({ nb: 'Hel dag', nn: 'Heil dag', en: 'Whole day' }, kroner().optional()),
    note: field({ nb: 'Mer', nn: 'Meir', en: 'More' }, line(120).optional()),
  });
}

export type Venue = z.output<typeof venue>;
