import { z } from 'zod';
import { entryFields } from './fields/common.ts';
import { field } from './fields/field.ts';
import { date, webAddress } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/** A chapter of the handbook for associations. */
export const handbook = z.strictObject({
  ...entryFields(),
  chapter: field({ nb: 'Kapittel', nn: 'Kapittel' }, z.int().min(1).max(200)),
  revised: field({ nb: 'Revidert', nn: 'Revidert' }, date()),
  sources: field(
    { nb: 'Kilder', nn: 'Kjelder' },
    z
      .array(
        z.strictObject({
          title: field({ nb: 'Navn', nn: 'Namn' }, line(160)),
          url: field({ nb: 'Adresse', nn: 'Adresse' }, webAddress()),
        }),
      )
      .max(20)
      .default([]),
  ),
  template: field({ nb: 'Er en mal til utskrift', nn: 'Er ein mal til utskrift' }, z.boolean().default(false)),
});

export type Handbook = z.output<typeof handbook>;
