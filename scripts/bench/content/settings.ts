import type { z } from 'zod';
import { sectors } from '../../../src/schemas/codes.ts';
import type { closures as closuresSchema } from '../../../src/schemas/closures.ts';
import type { contact as contactSchema } from '../../../src/schemas/contact.ts';
import type { site as siteSchema } from '../../../src/schemas/site.ts';
import { bodyOf, contact, type Draft, entryBasics } from './common.ts';
import type { Random } from './random.ts';

/** The areas, the same at every size. */
export const areas = [
  { slug: 'sentrum', title: 'Sentrum' },
  { slug: 'asen', title: 'Åsen' },
  { slug: 'elvesletta', title: 'Elvesletta' },
  { slug: 'moen', title: 'Moen' },
  { slug: 'nordbygda', title: 'Nordbygda' },
  { slug: 'sorbygda', title: 'Sørbygda' },
];

export const site: z.input<typeof siteSchema> = {
  name: 'Dugnad',
  municipality: { name: 'Elvedal', number: '3999' },
  owner: 'municipality',
  language: 'nb',
  areas,
  centres: [
    {
      title: 'Elvedal frivilligsentral',
      area: 'sentrum',
      contact: {
        role: 'Daglig leder',
        phone: '61 00 00 00',
        email: 'post@frivilligsentral.example',
        hours: 'Hverdager kl. 9–15',
      },
    },
  ],
  links: [{ title: 'Frivillig.no', url: 'https://frivillig.no' }],
};

export const closures = {
  school_years: [
    { title: 'Skoleåret 2026/27', from: '2026-08-17', to: '2027-06-18' },
    { title: 'Skoleåret 2027/28', from: '2027-08-16', to: '2028-06-16' },
  ],
  school_holidays: [
    { title: 'Høstferie 2026', from: '2026-10-05', to: '2026-10-09' },
    { title: 'Juleferie 2026/27', from: '2026-12-21', to: '2027-01-01' },
    { title: 'Vinterferie 2027', from: '2027-03-01', to: '2027-03-05' },
    { title: 'Påskeferie 2027', from: '2027-03-22', to: '2027-03-29' },
  ],
  closed: [{ title: 'Julaften 2026', from: '2026-12-24', to: '2026-12-24' }],
} satisfies z.input<typeof closuresSchema>;

/** Generates one contact for each sector. */
export function makeContacts(random: Random): Draft<z.input<typeof contactSchema>>[] {
  return sectors.map((sector, index) => {
    const slug = `kontakt-${sector}`;
    const { body, host } = bodyOf(random, slug);
    const fields = {
      ...entryBasics(random, 'contacts', slug, `Kontoret for ${sector}`),
      sector,
      unit: 'Elvedal kommune',
      order: index * 10,
      tasks: ['Svare på spørsmål', 'Veilede lag og foreninger', 'Holde lister oppdatert'],
      contact: contact(random, host),
      address: 'Torget 1, 2999 Elvedal',
    };
    return { collection: 'contacts', slug, fields, body };
  });
}
