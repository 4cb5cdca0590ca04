import { z } from 'zod';
import { equipmentKinds } from './codes.ts';
import { contact, entryFields, image } from './fields/common.ts';
import { coordinates } from './fields/coordinates.ts';
import { field, reference, slug } from './fields/field.ts';
import { line, paragraphs } from './fields/text.ts';

/** Something that residents or associations can borrow. */
export const equipment = z.strictObject({
  ...entryFields(),
  kind: field({ nb: 'Slag', nn: 'Slag' }, z.enum(equipmentKinds)),
  quantity: field({ nb: 'Hvor mange', nn: 'Kor mange' }, line(80).optional()),
  for_whom: field({ nb: 'Hvem kan låne?', nn: 'Kven kan låne?' }, line(200)),
  how: field({ nb: 'Slik låner du', nn: 'Slik låner du' }, paragraphs(600)),
  bookable: field({ nb: 'Kan reserveres', nn: 'Kan reserverast' }, z.boolean().default(false), {
    nb: 'Ellers er det bare å møte opp.',
    nn: 'Elles er det berre å møte opp.',
  }),
  association: field({ nb: 'Eies av', nn: 'Eigd av' }, reference('associations').optional()),
  venue: field({ nb: 'Hentes i', nn: 'Blir henta i' }, reference('venues').optional()),
  place: field({ nb: 'Hentested', nn: 'Hentestad' }, line(160).optional()),
  coordinates: field({ nb: 'Punkt på kartet', nn: 'Punkt på kartet' }, coordinates.optional(), {
    nb: 'Bare for et eget hentested. Et lokale har sitt eget punkt.',
    nn: 'Berre for ein eigen hentestad. Eit lokale har sitt eige punkt.',
  }),
  area: field({ nb: 'Område', nn: 'Område' }, slug().optional()),
  hours: field({ nb: 'Åpent', nn: 'Ope' }, line(160).optional()),
  price: field({ nb: 'Pris og depositum', nn: 'Pris og depositum' }, line(120)),
  rules: field({ nb: 'Regler', nn: 'Reglar' }, z.array(line(200)).max(20).default([])),
  contact: field({ nb: 'Kontakt', nn: 'Kontakt' }, contact()),
  image: field({ nb: 'Bilde', nn: 'Bilete' }, image().optional()),
});

export type Equipment = z.output<typeof equipment>;
