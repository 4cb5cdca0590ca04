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
  kind: field({ nb: 'Slag', nn: 'Slag' }, z.enum(venueKinds)),
  owner: field({ nb: 'Eier', nn: 'Eigar' }, line(120)),
  address: field({ nb: 'Adresse', nn: 'Adresse' }, line(160), {
    nb: 'Gate og nummer, postnummer og sted.',
    nn: 'Gate og nummer, postnummer og stad.',
  }),
  area: field({ nb: 'Område', nn: 'Område' }, slug()),
  coordinates: field({ nb: 'Punkt på kartet', nn: 'Punkt på kartet' }, coordinates.optional(), {
    nb: 'Søk opp adressen, eller trykk i kartet der døra er.',
    nn: 'Søk opp adressa, eller trykk i kartet der døra er.',
  }),
  transport: field({ nb: 'Buss og parkering', nn: 'Buss og parkering' }, line(200).optional()),
  booking: field({ nb: 'Slik låner dere', nn: 'Slik låner de' }, booking()),
  rooms: field({ nb: 'Rom', nn: 'Rom' }, z.array(room()).max(40).default([])),
  kitchen: field({ nb: 'Kjøkken', nn: 'Kjøkken' }, line(200).optional()),
  equipment: field({ nb: 'Utstyr', nn: 'Utstyr' }, z.array(line(80)).max(40).default([])),
  access: field({ nb: 'Tilrettelegging', nn: 'Tilrettelegging' }, access()),
  access_note: field({ nb: 'Mer om adkomst', nn: 'Meir om tilkomst' }, line(300).optional()),
  prices: field({ nb: 'Priser', nn: 'Prisar' }, z.array(price()).max(12).default([])),
  fixed_times: field(
    { nb: 'Faste tider', nn: 'Faste tider' },
    z
      .strictObject({
        deadline: field({ nb: 'Frist', nn: 'Frist' }, deadline()),
        grant: field(
          { nb: 'Les mer i tilskuddslista', nn: 'Les meir i tilskotslista' },
          reference('grants').optional(),
        ),
      })
      .optional(),
    { nb: 'Når må dere søke om fast tid neste skoleår?', nn: 'Når må de søkje om fast tid neste skuleår?' },
  ),
  image: field({ nb: 'Bilde', nn: 'Bilete' }, image().optional()),
});

function booking() {
  return z.strictObject({
    how: field({ nb: 'Hvordan', nn: 'Korleis' }, paragraphs(400)),
    contact: field({ nb: 'Kontakt', nn: 'Kontakt' }, contact().optional()),
    url: field({ nb: 'Skjema', nn: 'Skjema' }, webAddress().optional()),
  });
}

function room() {
  return z.strictObject({
    title: field({ nb: 'Navn', nn: 'Namn' }, line(80)),
    seats: field({ nb: 'Plasser ved bord', nn: 'Plassar ved bord' }, z.int().min(1).max(20_000).optional()),
    chairs: field({ nb: 'Plasser i rader', nn: 'Plassar i rader' }, z.int().min(1).max(20_000).optional()),
    note: field({ nb: 'Mer', nn: 'Meir' }, line(200).optional()),
  });
}

function price() {
  return z.strictObject({
    who: field({ nb: 'Hvem låner', nn: 'Kven låner' }, line(100)),
    group: field({ nb: 'Prisen gjelder for', nn: 'Prisen gjeld for' }, z.enum(borrowers).optional(), {
      nb: 'I lista over lokaler står én pris for foreninger og én for private.',
      nn: 'I lista over lokale står éin pris for foreiningar og éin for private.',
    }),
    hour: field({ nb: 'En time', nn: 'Ein time' }, kroner().optional()),
    evening: field({ nb: 'En kveld', nn: 'Ein kveld' }, kroner().optional()),
    day: field({ nb: 'Hel dag', nn: 'Heil dag' }, kroner().optional()),
    note: field({ nb: 'Mer', nn: 'Meir' }, line(120).optional()),
  });
}

export type Venue = z.output<typeof venue>;
