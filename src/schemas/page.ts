import { z } from 'zod';
import { entryFields } from './common.ts';
import { field } from './field.ts';
import { date } from './scalars.ts';

/** A page of text about volunteering in the municipality. */
export const page = z.strictObject({
  ...entryFields(),
  order: field({ nb: 'Rekkefølge', nn: 'Rekkjefølgje' }, z.int().min(0).max(999).default(100)),
  menu: field({ nb: 'Vis i menyen nederst', nn: 'Vis i menyen nedst' }, z.boolean().default(false)),
  next_revision: field({ nb: 'Neste revisjon', nn: 'Neste revisjon' }, date().optional()),
});

export type Page = z.output<typeof page>;
