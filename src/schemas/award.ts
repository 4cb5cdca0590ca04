import { z } from 'zod';
import { contact, entryFields } from './fields/common.ts';
import { deadlines } from './fields/deadline.ts';
import { field } from './fields/field.ts';
import { webAddress } from './fields/scalars.ts';
import { line, paragraphs } from './fields/text.ts';

/** A prize that residents can nominate someone for. */
export const award = z.strictObject({
  ...entryFields(),
  giver: field({ nb: 'Hvem deler ut', nn: 'Kven deler ut', en: 'Who gives it' }, line(120)),
  prize: field({ nb: 'Premie', nn: 'Premie', en: 'Prize' }, line(160).optional()),
  criteria: field(
    { nb: 'Hvem kan få prisen?', nn: 'Kven kan få prisen?', en: 'Who can get the award?' },
    z.array(line(300)).min(1).max(12),
  ),
  theme_of_year: field({ nb: 'Årets tema', nn: 'Temaet i år', en: 'Theme of the year' }, line(160).optional()),
  deadlines: field({ nb: 'Frister', nn: 'Fristar', en: 'Deadlines' }, deadlines(12)),
  nominate: field(
    { nb: 'Slik foreslår du noen', nn: 'Slik føreslår du nokon', en: 'How to nominate somebody' },
    paragraphs(600),
  ),
  form: field({ nb: 'Skjema', nn: 'Skjema', en: 'Form' }, webAddress().optional()),
  jury: field({ nb: 'Jury', nn: 'Jury', en: 'Jury' }, line(300).optional()),
  contact: field({ nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' }, contact()),
  winners: field(
    { nb: 'Tidligere vinnere', nn: 'Tidlegare vinnarar', en: 'Earlier winners' },
    z
      .array(
        z.strictObject({
          year: field({ nb: 'År', nn: 'År', en: 'Year' }, z.int().min(1900).max(2100)),
          name: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(160)),
          why: field({ nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' }, line(300).optional()),
        }),
      )
      .max(100)
      .default([]),
  ),
});

export type Award = z.output<typeof award>;
