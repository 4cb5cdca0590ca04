import { z } from 'zod';
import { entryFields, links } from './fields/common.ts';
import { field } from './fields/field.ts';
import { date } from './fields/scalars.ts';

/** A chapter of the handbook for associations. */
export const handbook = z.strictObject({
  ...entryFields(),
  chapter: field({ nb: 'Kapittel', nn: 'Kapittel', en: 'Chapter' }, z.int().min(1).max(200)),
  revised: field({ nb: 'Revidert', nn: 'Revidert', en: 'Revised' }, date()),
  sources: field({ nb: 'Kilder', nn: 'Kjelder', en: 'Sources' }, links({ max: 20, name: 160 })),
  template: field(
    { nb: 'Er en mal til utskrift', nn: 'Er ein mal til utskrift', en: 'Is a template to print' },
    z.boolean().default(false),
  ),
});

export type Handbook = z.output<typeof handbook>;
