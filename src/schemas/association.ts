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
  status: field({ nb: 'Status', nn: 'Status', en: 'Status' }, z.enum(associationStatuses).default('active'), {
    nb: '«Nedlagt» tar foreningen ut av lista, men siden står.',
    nn: '«Nedlagd» tek foreininga ut av lista, men sida står.',
    en: '“Closed” takes the association off the list, but its page stays.',
  }),
  organisation_number: field(
    { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
    organisationNumber().optional(),
    {
      nb: 'Ni siffer. La stå tomt hvis dere ikke er registrert.',
      nn: 'Ni siffer. La stå tomt om de ikkje er registrerte.',
      en: 'Nine digits. Leave empty if you are not registered.',
    },
  ),
  icnpo: field(
    {
      nb: 'Kategori i Frivillighetsregisteret',
      nn: 'Kategori i Frivilligregisteret',
      en: 'Category in the Register of Non-Profit Organisations',
    },
    z
      .string()
      .overwrite((text) => text.replace(/\s/g, '').replace(/^0/, ''))
      .refine((text) => (icnpoCodes as readonly string[]).includes(text), 'icnpo')
      .meta({ enum: icnpoCodes })
      .optional(),
  ),
  themes: field({ nb: 'Tema', nn: 'Tema', en: 'Theme' }, z.array(z.enum(themes)).min(1).max(4), {
    nb: 'Det dere gjør mest. Inntil fire.',
    nn: 'Det de gjer mest. Inntil fire.',
    en: 'What you do most. Up to four.',
  }),
  ...audienceFields(),
  area: field({ nb: 'Område', nn: 'Område', en: 'Area' }, slug().optional(), {
    nb: 'La stå tomt når dere er i hele kommunen.',
    nn: 'La stå tomt når de er i heile kommunen.',
    en: 'Leave empty if you are active in the whole municipality.',
  }),
  coordinates: field({ nb: 'Punkt på kartet', nn: 'Punkt på kartet', en: 'Point on the map' }, coordinates.optional(), {
    nb: 'Bare når dere har et eget sted. Ellers står dere ved lokalet der dere har flest aktiviteter.',
    nn: 'Berre når de har ein eigen stad. Elles står de ved lokalet der de har flest aktivitetar.',
    en: 'Only if you have a place of your own. Otherwise you are shown at the venue where you have most activities.',
  }),
  contacts: field({ nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' }, z.array(contact()).min(1).max(8), {
    nb: 'Den første er den folk ringer.',
    nn: 'Den første er den folk ringjer.',
    en: 'The first is the one people call.',
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
  members: field(
    { nb: 'Antall medlemmer', nn: 'Talet på medlemmer', en: 'Number of members' },
    z.int().min(0).max(1_000_000).optional(),
  ),
  access: field({ nb: 'Tilrettelegging', nn: 'Tilrettelegging', en: 'Accessibility' }, access()),
  languages: field({ nb: 'Språk', nn: 'Språk', en: 'Language' }, z.array(languageCode()).max(20).default([])),
  umbrella: field({ nb: 'Medlem av', nn: 'Medlem av', en: 'Member of' }, line(160).optional(), {
    nb: 'Landsforbund eller krets.',
    nn: 'Landsforbund eller krins.',
    en: 'National or regional federation.',
  }),
  website: field({ nb: 'Nettsted', nn: 'Nettstad', en: 'Website' }, webAddress().optional()),
  links: field({ nb: 'Andre lenker', nn: 'Andre lenkjer', en: 'Other links' }, links({ max: 8 })),
  support: field({ nb: 'Støtt oss', nn: 'Støtt oss', en: 'Support us' }, line(200).optional(), {
    nb: 'Vipps-nummer, kontonummer eller Grasrotandelen.',
    nn: 'Vipps-nummer, kontonummer eller Grasrotandelen.',
    en: 'Vipps number, account number or Grasrotandelen.',
  }),
  image: field({ nb: 'Bilde', nn: 'Bilete', en: 'Picture' }, image().optional()),
  imported_from: field({ nb: 'Hentet fra', nn: 'Henta frå', en: 'Fetched from' }, z.enum(importSources).optional(), {
    nb: 'Settes av portalen når noe på siden kommer fra Brønnøysundregistrene.',
    nn: 'Blir sett av portalen når noko på sida kjem frå Brønnøysundregistera.',
    en: 'Set by the portal when something on the page comes from the Brønnøysund registers.',
  }),
});

export type Association = z.output<typeof association>;
