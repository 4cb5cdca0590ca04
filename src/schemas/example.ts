import { z } from 'zod';
import { themes } from './codes.ts';
import { contact, entryFields, image } from './fields/common.ts';
import { field, reference } from './fields/field.ts';
import { webAddress } from './fields/scalars.ts';
import { line, paragraphs } from './fields/text.ts';

/** A success story, written so that others can do the same. */
export const example = z.strictObject({
  ...entryFields(),
  problem: field({ nb: 'Hva var problemet?', nn: 'Kva var problemet?', en: 'What was the problem?' }, paragraphs(800)),
  who: field({ nb: 'Hvem gjorde det?', nn: 'Kven gjorde det?', en: 'Who did it?' }, paragraphs(400)),
  how: field({ nb: 'Slik gjorde de det', nn: 'Slik gjorde dei det', en: 'How they did it' }, paragraphs(1500)),
  cost: field({ nb: 'Hva kostet det?', nn: 'Kva kosta det?', en: 'What did it cost?' }, paragraphs(400)),
  effect: field({ nb: 'Hva ble bedre?', nn: 'Kva vart betre?', en: 'What got better?' }, paragraphs(800)),
  year: field({ nb: 'År', nn: 'År', en: 'Year' }, z.int().min(1990).max(2100).optional()),
  themes: field({ nb: 'Tema', nn: 'Tema', en: 'Theme' }, z.array(z.enum(themes)).max(4).default([])),
  associations: field(
    { nb: 'Foreninger', nn: 'Foreiningar', en: 'Associations' },
    z.array(reference('associations')).max(10).default([]),
  ),
  contact: field({ nb: 'Spør dem', nn: 'Spør dei', en: 'Ask them' }, contact().optional()),
  licence: field({ nb: 'Fri bruk', nn: 'Fri bruk', en: 'Free to use' }, line(120).default('CC BY 4.0'), {
    nb: 'På hvilke vilkår kan andre bruke teksten?',
    nn: 'På kva vilkår kan andre bruke teksten?',
    en: 'On what terms may others use the text?',
  }),
  source: field({ nb: 'Kilde', nn: 'Kjelde', en: 'Source' }, webAddress().optional()),
  image: field({ nb: 'Bilde', nn: 'Bilete', en: 'Picture' }, image().optional()),
});

export type Example = z.output<typeof example>;
