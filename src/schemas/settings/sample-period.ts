import { z } from 'zod';
import { field } from '../fields/field.ts';
import { date, moment } from '../fields/scalars.ts';

/** The period in which sample content is current, and the moment that the portal shows outside it. */
export function samplePeriod() {
  return z
    .strictObject({
      from: field({ nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'Applies from' }, date()),
      to: field({ nb: 'Gjelder til', nn: 'Gjeld til', en: 'Applies until' }, date()),
      now: field({ nb: 'Vises som', nn: 'Blir vist som', en: 'Shown as' }, moment()),
    })
    .refine(({ from, to }) => from <= to, { error: 'period', path: ['to'] })
    .refine(({ from, to, now }) => from > to || (from <= now && now.slice(0, 10) <= to), {
      error: 'sample-now',
      path: ['now'],
    })
    .optional();
}
