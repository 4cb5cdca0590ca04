import { z } from 'zod';
import { associationStatuses, icnpoCodes, importSources, themes } from './codes.ts';
import { access, audienceFields, contact, entryFields, image, links } from './fields/common.ts';
import { coordinates } from './fields/coordinates.ts';
import { field, slug } from './fields/field.ts';
import { languageCode, organisationNumber, webAddress } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/** A club, an association or a group of volunteers. */
export const association = z.strictObject({
  ...entryFields(),
  status: field({ nb: 'Status', nn: 'Status' }, z.enum(associationStatuses).default('active'), {
    nb: '«Nedlagt» tar foreningen ut av lista, men siden står.',
    nn: '«Nedlagd» tek foreininga ut av lista, men sida står.',
  }),
  organisation_number: field(
    { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer' },
    organisationNumber().optional(),
    {
      nb: 'Ni siffer. La stå tomt hvis dere ikke er registrert.',
      nn: 'Ni siffer. La stå tomt om de ikkje er registrerte.',
    },
  ),
  icnpo: field(
    { nb: 'Kategori i Frivillighetsregisteret', nn: 'Kategori i Frivilligregisteret' },
    z
      .string()
      .overwrite((text) => text.replace(/\s/g, '').replace(/^0/, ''))
      .refine((text) => (icnpoCodes as readonly string[]).includes(text), 'icnpo')
      .meta({ enum: icnpoCodes })
      .optional(),
  ),
  themes: field({ nb: 'Tema', nn: 'Tema' }, z.array(z.enum(themes)).min(1).max(4), {
    nb: 'Det dere gjør mest. Inntil fire.',
    nn: 'Det de gjer mest. Inntil fire.',
  }),
  ...audienceFields(),
  area: field({ nb: 'Område', nn: 'Område' }, slug().optional(), {
    nb: 'La stå tomt når dere er i hele kommunen.',
    nn: 'La stå tomt når de er i heile kommunen.',
  }),
  coordinates: field({ nb: 'Punkt på kartet', nn: 'Punkt på kartet' }, coordinates.optional(), {
    nb: 'Bare når dere har et eget sted. Ellers står dere ved lokalet der dere har flest aktiviteter.',
    nn: 'Berre når de har ein eigen stad. Elles står de ved lokalet der de har flest aktivitetar.',
  }),
  contacts: field({ nb: 'Kontakt', nn: 'Kontakt' }, z.array(contact()).min(1).max(8), {
    nb: 'Den første er den folk ringer.',
    nn: 'Den første er den folk ringjer.',
  }),
  buddy: field({ nb: 'Aktivitetsfadder', nn: 'Aktivitetsfadder', en: 'Buddy' }, line(300).optional(), {
    nb: 'Har dere noen som møter nye og er med de første gangene? Skriv hvordan.',
    nn: 'Har de nokon som møter nye og er med dei første gongene? Skriv korleis.',
    en: 'Does someone meet newcomers and come along the first times? Say how.',
  }),
  membership: field({ nb: 'Bli medlem', nn: 'Bli medlem', en: 'Become a member' }, line(300).optional(), {
    nb: 'Hva det koster, og hvordan man blir med.',
    nn: 'Kva det kostar, og korleis ein blir med.',
    en: 'What it costs, and how to join.',
  }),
  members: field({ nb: 'Antall medlemmer', nn: 'Talet på medlemmer' }, z.int().min(0).max(1_000_000).optional()),
  access: field({ nb: 'Tilrettelegging', nn: 'Tilrettelegging' }, access()),
  languages: field({ nb: 'Språk', nn: 'Språk' }, z.array(languageCode()).max(20).default([])),
  umbrella: field({ nb: 'Tilsluttet', nn: 'Tilslutta' }, line(160).optional(), {
    nb: 'Landsforbund eller krets.',
    nn: 'Landsforbund eller krins.',
  }),
  website: field({ nb: 'Nettsted', nn: 'Nettstad', en: 'Website' }, webAddress().optional()),
  links: field({ nb: 'Andre lenker', nn: 'Andre lenkjer' }, links({ max: 8 })),
  support: field({ nb: 'Støtt oss', nn: 'Støtt oss', en: 'Support us' }, line(200).optional(), {
    nb: 'Vipps-nummer, kontonummer eller Grasrotandelen.',
    nn: 'Vipps-nummer, kontonummer eller Grasrotandelen.',
    en: 'Vipps number, account number or Grasrotandelen.',
  }),
  image: field({ nb: 'Bilde', nn: 'Bilete' }, image().optional()),
  imported_from: field({ nb: 'Hentet fra', nn: 'Henta frå' }, z.enum(importSources).optional(), {
    nb: 'Settes av portalen når noe på siden kommer fra Brønnøysundregistrene.',
    nn: 'Blir sett av portalen når noko på sida kjem frå Brønnøysundregistera.',
  }),
});

export type Association = z.output<typeof association>;
