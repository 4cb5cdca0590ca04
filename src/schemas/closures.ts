import { z } from 'zod';
import { field } from './field.ts';
import { date, identifier, instant } from './scalars.ts';
import { line } from './text.ts';

/** School years, school holidays and local closed days. Public holidays are computed, not listed. */
export const closures = z.strictObject({
  id: field({ nb: 'Id', nn: 'Id' }, identifier().optional()),
  updated: field({ nb: 'Endret', nn: 'Endra' }, instant().optional()),
  checked: field({ nb: 'Sist kontrollert', nn: 'Sist kontrollert' }, date().optional()),
  school_years: field({ nb: 'Skoleår', nn: 'Skuleår' }, z.array(period()).max(40).default([])),
  school_holidays: field({ nb: 'Skoleferier', nn: 'Skuleferiar' }, z.array(period()).max(400).default([])),
  closed: field({ nb: 'Stengt', nn: 'Stengt' }, z.array(period()).max(400).default([]), {
    nb: 'Dager da mye holder stengt lokalt. Regnes som helligdager.',
    nn: 'Dagar då mykje held stengt lokalt. Blir rekna som heilagdagar.',
  }),
});

function period() {
  return z
    .strictObject({
      title: field({ nb: 'Navn', nn: 'Namn' }, line(80)),
      from: field({ nb: 'Fra og med', nn: 'Frå og med' }, date()),
      to: field({ nb: 'Til og med', nn: 'Til og med' }, date()),
    })
    .refine(({ from, to }) => from <= to, { error: 'period', path: ['to'] });
}

export type Closures = z.output<typeof closures>;
