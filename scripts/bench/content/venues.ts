import type { z } from 'zod';
import { accessCodes } from '../../../src/schemas/codes.ts';
import type { venue } from '../../../src/schemas/venue.ts';
import { bodyOf, contact, type Draft, entryBasics } from './common.ts';
import { placeName, slugMaker } from './names.ts';
import type { Random } from './random.ts';
import { phrase } from './sentences.ts';
import { areas } from './settings.ts';

type VenueFields = z.input<typeof venue>;

const KINDS: [name: string, kind: VenueFields['kind']][] = [
  ['samfunnshus', 'community-house'],
  ['grendehus', 'community-house'],
  ['bibliotek', 'library'],
  ['kulturhus', 'culture-house'],
  ['idrettshall', 'hall'],
  ['skole', 'school'],
  ['bosenter', 'care-home'],
  ['kirke', 'church'],
  ['skistadion', 'outdoors'],
  ['frivilligsentral', 'centre'],
  ['brygge', 'other'],
];

/** Generates the venues. */
export function makeVenues(random: Random, count: number): Draft<VenueFields>[] {
  const slugFor = slugMaker();
  return Array.from({ length: count }, () => makeVenue(random, slugFor));
}

function makeVenue(random: Random, slugFor: (title: string) => string): Draft<VenueFields> {
  const [name, kind] = random.pick(KINDS);
  const place = placeName(random);
  const title = `${place.name} ${name}`;
  const slug = slugFor(title);
  const { body, host } = bodyOf(random, slug);
  const fields = {
    ...entryBasics(random, 'venues', slug, title),
    kind,
    owner: random.chance(0.6) ? 'Elvedal kommune' : title,
    address: `${place.name}vegen ${random.between(1, 90)}, 2999 Elvedal`,
    area: random.pick(areas).slug,
    coordinates: {
      latitude: 60 + random.between(1000, 9000) / 10_000,
      longitude: 10 + random.between(1000, 9000) / 10_000,
    },
    transport: `Buss ${random.between(2, 40)} stopper like ved. Parker bak huset.`,
    booking: {
      how: `Ring ${random.between(2, 6)} uker før. ${phrase(random, 'office')} har nøkkelen.`,
      contact: contact(random, host),
    },
    rooms: Array.from({ length: random.between(1, 4) }, (_, index) => room(random, index)),
    ...(random.chance(0.6) && { kitchen: `Kjøkken med komfyr og servise til ${random.between(2, 12)}0.` }),
    equipment: random.some(['Prosjektor', 'Piano', 'Høyttaler', 'Symaskiner', 'Notestativer', 'Matter', 'Tavle'], 0.4),
    access: random.some(accessCodes.slice(0, 7), 0.5),
    prices: [
      { who: 'Lag og foreninger i Elvedal', hour: 0 },
      { who: 'Private', evening: random.between(4, 20) * 100, day: random.between(15, 40) * 100 },
    ],
  };
  return { collection: 'venues', slug, fields, body };
}

function room(random: Random, index: number) {
  const seats = random.between(2, 12) * 10;
  const title = ['Storsalen', 'Peisestua', 'Møterommet', 'Kjelleren'][index] ?? 'Rommet';
  return { title, seats, ...(random.chance(0.6) && { chairs: seats + 20 }) };
}
