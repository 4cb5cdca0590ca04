import { z } from 'zod';
import { contact } from '../fields/common.ts';
import { field, reference, slug } from '../fields/field.ts';
import { line } from '../fields/text.ts';
import { refuseDuplicates } from '../fields/unique.ts';

/** Lists the areas of the municipality that activities and tasks are filtered by. */
export function areas() {
  return z
    .array(
      z.strictObject({
        slug: field({ nb: 'Kort navn i adresser', nn: 'Kort namn i adresser', en: 'Short name in addresses' }, slug()),
        title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(60)),
      }),
    )
    .max(12)
    .superRefine(refuseDuplicates('slug', 'area-twice'))
    .default([]);
}

/** Lists the volunteer centres, the main one first. */
export function centres() {
  return z
    .array(
      z.strictObject({
        title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(80)),
        area: field({ nb: 'Område', nn: 'Område', en: 'Area' }, slug().optional()),
        venue: field({ nb: 'Lokale', nn: 'Lokale', en: 'Venue' }, reference('venues').optional()),
        contact: field({ nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' }, contact()),
      }),
    )
    .min(1)
    .max(20);
}
