import { z } from 'zod';
import { field } from './field.ts';
import { kroner } from './scalars.ts';

/** The least and the most that one application can give, in kroner. */
export function amounts() {
  return z
    .strictObject({
      from: field({ nb: 'Fra', nn: 'Frå', en: 'From' }, kroner().optional()),
      to: field({ nb: 'Til', nn: 'Til', en: 'To' }, kroner().optional()),
    })
    .refine(({ from = 0, to = from }) => from <= to, { error: 'amounts', path: ['to'] });
}

export type Amounts = z.output<ReturnType<typeof amounts>>;
