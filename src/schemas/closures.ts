import { z } from 'zod';
import { field } from './fields/field.ts';
import { date, identifier, instant } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/** School years, school holidays and local closed days. Public holidays are computed, not listed. */
export const closures = z.strictObject({
  id: field({ nb: 'Id', nn: 'Id', en: 'Id' }, identifier().optional()),
  updated: field({ nb: 'Endret', nn: 'Endra', en: 'Changed' }, instant().optional()),
  checked: field({ nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last checked' }, date().optional()),
  school_years: field({ nb: 'Skoleår', nn: 'Skuleår', en: 'School years' }, z.array(schoolYear()).max(40).default([])),
  school_holidays: field(
    { nb: 'Skoleferier', nn: 'Skuleferiar', en: 'School holidays' },
    z.array(closedPeriod()).max(400).default([]),
  ),
  closed: field({ nb: 'Stengt', nn: 'Stengt', en: 'Closed' }, z.array(closedPeriod()).max(400).default([]), {
    nb: 'Dager da mye holder stengt lokalt. Regnes som helligdager.',
    nn: 'Dagar då mykje held stengt lokalt. Blir rekna som heilagdagar.',
    en: 'Days on which much is closed locally. Treated as public holidays.',
  }),
});

const MAX_DAYS_OF_SCHOOL_YEAR = 400;
const MAX_DAYS_UNCONFIRMED = 120;

function periodFields() {
  return {
    title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(80)),
    from: field({ nb: 'Fra og med', nn: 'Frå og med', en: 'From' }, date()),
    to: field({ nb: 'Til og med', nn: 'Til og med', en: 'To' }, date()),
  };
}

function schoolYear() {
  return z.strictObject(periodFields()).superRefine(({ from, to }, context) => {
    if (from > to) context.addIssue({ code: 'custom', path: ['to'], message: 'period' });
    else if (daysIn({ from, to }) > MAX_DAYS_OF_SCHOOL_YEAR)
      context.addIssue({ code: 'custom', path: ['to'], message: 'school-year-long', params: { from, to } });
  });
}

/**
 * A period when activities may be cancelled. A wrong digit in a year would cancel everything for years, so one over 120
 * days needs a confirming word.
 */
function closedPeriod() {
  return z
    .strictObject({
      ...periodFields(),
      long: field(
        { nb: 'Perioden er så lang', nn: 'Perioden er så lang', en: 'The period is that long' },
        z.boolean().optional(),
        {
          nb: 'Kryss av når det er stengt i mer enn 120 dager.',
          nn: 'Kryss av når det er stengt i meir enn 120 dagar.',
          en: 'Tick if it is closed for more than 120 days.',
        },
      ),
    })
    .superRefine(({ from, to, long }, context) => {
      if (from > to) context.addIssue({ code: 'custom', path: ['to'], message: 'period' });
      else if (!long && daysIn({ from, to }) > MAX_DAYS_UNCONFIRMED)
        context.addIssue({
          ...{ code: 'custom', path: ['to'], message: 'closed-long' },
          params: { days: daysIn({ from, to }), from, to, codes: ['long: true'] },
        });
    });
}

function daysIn({ from, to }: { from: string; to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

export type Closures = z.output<typeof closures>;
