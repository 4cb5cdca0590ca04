import { z } from 'zod';
import { sectors } from './codes.ts';
import { contact as reachable, entryFields } from './fields/common.ts';
import { field, slug } from './fields/field.ts';
import { line } from './fields/text.ts';

/** A role in the municipality or a centre, its responsibilities, and how to reach it. */
export const contact = z.strictObject({
  ...entryFields(),
  sector: field({ nb: 'Sektor', nn: 'Sektor', en: 'Sector' }, z.enum(sectors)),
  unit: field({ nb: 'Enhet', nn: 'Eining', en: 'Unit' }, line(120)),
  order: field({ nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' }, z.int().min(0).max(999).default(100)),
  area: field({ nb: 'Område', nn: 'Område', en: 'Area' }, slug().optional()),
  tasks: field(
    { nb: 'Dette kan vi hjelpe med', nn: 'Dette kan vi hjelpe med', en: 'What we can help with' },
    z.array(line(160)).min(1).max(20),
  ),
  contact: field({ nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' }, reachable()),
  address: field({ nb: 'Besøk', nn: 'Besøk', en: 'Visit' }, line(160).optional()),
});

export type Contact = z.output<typeof contact>;
