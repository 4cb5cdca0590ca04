import { z } from 'zod';
import { equipmentKinds } from './codes.ts';
import { contact, entryFields, image } from './fields/common.ts';
import { coordinates } from './fields/coordinates.ts';
import { field, reference, slug } from './fields/field.ts';
import { line, paragraphs } from './fields/text.ts';

/** Something that residents or associations can borrow. */
export const equipment = z.strictObject({
  ...entryFields(),
  kind: field({ nb: 'Slag', nn: 'Slag', en: 'Kind' }, z.enum(equipmentKinds)),
  quantity: field({ nb: 'Hvor mange', nn: 'Kor mange', en: 'How many' }, line(80).optional()),
  for_whom: field({ nb: 'Hvem kan låne?', nn: 'Kven kan låne?', en: 'Who can borrow?' }, line(200)),
  how: field({ nb: 'Slik låner du', nn: 'Slik låner du', en: 'How to borrow' }, paragraphs(600)),
  bookable: field({ nb: 'Kan reserveres', nn: 'Kan reserverast', en: 'Can be reserved' }, z.boolean().default(false), {
    nb: 'Ellers er det bare å møte opp.',
    nn: 'Elles er det berre å møte opp.',
    en: 'Otherwise people just turn up.',
  }),
  association: field({ nb: 'Eies av', nn: 'Eigd av', en: 'Owned by' }, reference('associations').optional()),
  venue: field({ nb: 'Hentes i', nn: 'Blir henta i', en: 'Collected at' }, reference('venues').optional()),
  place: field({ nb: 'Hentested', nn: 'Hentestad', en: 'Place to collect it' }, line(160).optional()),
  coordinates: field({ nb: 'Punkt på kartet', nn: 'Punkt på kartet', en: 'Point on the map' }, coordinates.optional(), {
    nb: 'Bare for et eget hentested. Et lokale har sitt eget punkt.',
    nn: 'Berre for ein eigen hentestad. Eit lokale har sitt eige punkt.',
    en: 'Only for a separate place to collect it. A venue has its own point.',
  }),
  area: field({ nb: 'Område', nn: 'Område', en: 'Area' }, slug().optional()),
  hours: field({ nb: 'Åpent', nn: 'Ope', en: 'Open' }, line(160).optional()),
  price: field({ nb: 'Pris og depositum', nn: 'Pris og depositum', en: 'Price and deposit' }, line(120)),
  rules: field({ nb: 'Regler', nn: 'Reglar', en: 'Rules' }, z.array(line(200)).max(20).default([])),
  contact: field({ nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' }, contact()),
  image: field({ nb: 'Bilde', nn: 'Bilete', en: 'Picture' }, image().optional()),
});

export type Equipment = z.output<typeof equipment>;
