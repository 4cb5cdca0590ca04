import { z } from 'zod';
import { taskKinds } from './codes.ts';
import { contact, entryFields } from './fields/common.ts';
import { field, reference, slug } from './fields/field.ts';
import { line, paragraphs } from './fields/text.ts';

/** A kind of help that a resident can ask for. */
export const help = z.strictObject({
  ...entryFields(),
  for_whom: field(
    { nb: 'Hvem kan få hjelpen?', nn: 'Kven kan få hjelpa?', en: 'Who can get this help?' },
    paragraphs(400),
  ),
  is_not: field(
    { nb: 'Hva er det ikke?', nn: 'Kva er det ikkje?', en: 'What is it not?' },
    paragraphs(400).optional(),
    {
      nb: 'Frivillige erstatter ikke helsetjenester.',
      nn: 'Frivillige erstattar ikkje helsetenester.',
      en: 'Volunteers do not replace health services.',
    },
  ),
  how: field({ nb: 'Slik spør du', nn: 'Slik spør du', en: 'How to ask' }, paragraphs(400)),
  price: field({ nb: 'Hva koster det?', nn: 'Kva kostar det?', en: 'What does it cost?' }, line(120).optional()),
  wait: field(
    { nb: 'Hvor lenge må du vente?', nn: 'Kor lenge må du vente?', en: 'How long do you have to wait?' },
    line(120).optional(),
  ),
  area: field({ nb: 'Område', nn: 'Område', en: 'Area' }, slug().optional()),
  associations: field(
    { nb: 'Hvem hjelper', nn: 'Kven hjelper', en: 'Who helps' },
    z.array(reference('associations')).max(10).default([]),
  ),
  task_kinds: field(
    { nb: 'Oppdrag som gir denne hjelpen', nn: 'Oppdrag som gir denne hjelpa', en: 'Tasks that give this help' },
    z.array(z.enum(taskKinds)).max(taskKinds.length).default([]),
  ),
  for_staff: field(
    { nb: 'Du ringer for en bruker', nn: 'Du ringjer for ein brukar', en: 'You call for a user' },
    paragraphs(400).optional(),
    {
      nb: 'Det ansatte i kommunen må vite.',
      nn: 'Det tilsette i kommunen må vite.',
      en: 'What municipal staff need to know.',
    },
  ),
  contact: field({ nb: 'Ring', nn: 'Ring', en: 'Call' }, contact()),
});

export type Help = z.output<typeof help>;
