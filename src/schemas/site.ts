import { z } from 'zod';
import { audiences, contactRoles, themes } from './codes.ts';
import { contact, links, picture } from './fields/common.ts';
import { field } from './fields/field.ts';
import { date, identifier, instant, languageCode, phone, webAddress } from './fields/scalars.ts';
import { line, paragraphs } from './fields/text.ts';
import { refuseDuplicates } from './fields/unique.ts';
import { accessibility } from './settings/accessibility.ts';
import { contentVersion } from './settings/content-version.ts';
import { editing } from './settings/editing.ts';
import { mapSettings } from './settings/map.ts';
import { neighbours } from './settings/neighbours.ts';
import { areas, centres } from './settings/places.ts';
import { redirects } from './settings/redirects.ts';
import { samplePeriod } from './settings/sample-period.ts';

/** The settings file that adapts Dugnad to a municipality. */
export const site = z.strictObject({
  schema: field({ nb: 'Utgave av innholdet', nn: 'Utgåve av innhaldet' }, contentVersion(), {
    nb: 'Settes av «npm run upgrade».',
    nn: 'Blir sett av «npm run upgrade».',
  }),
  id: field({ nb: 'Id', nn: 'Id' }, identifier().optional()),
  updated: field({ nb: 'Endret', nn: 'Endra' }, instant().optional()),
  checked: field({ nb: 'Sist kontrollert', nn: 'Sist kontrollert' }, date().optional()),
  name: field({ nb: 'Navn på portalen', nn: 'Namn på portalen' }, line(60), {
    nb: 'Ett ord, for eksempel «Dugnad».',
    nn: 'Eitt ord, til dømes «Dugnad».',
  }),
  municipality: field(
    { nb: 'Kommune', nn: 'Kommune' },
    z.strictObject({
      name: field({ nb: 'Navn', nn: 'Namn' }, line(60), { nb: 'Uten «kommune».', nn: 'Utan «kommune».' }),
      number: field({ nb: 'Kommunenummer', nn: 'Kommunenummer' }, z.string().regex(/^\d{4}$/, 'municipality-number'), {
        nb: 'Fire siffer i anførselstegn.',
        nn: 'Fire siffer i hermeteikn.',
      }),
    }),
  ),
  owner: field({ nb: 'Eier av portalen', nn: 'Eigar av portalen' }, z.enum(['municipality', 'private']), {
    nb: 'Avgjør hvilken tilgjengelighetserklæring som gjelder.',
    nn: 'Avgjer kva tilgjengefråsegn som gjeld.',
  }),
  language: field({ nb: 'Målform', nn: 'Målform' }, z.enum(['nb', 'nn'])),
  languages: field(
    { nb: 'Flere språk', nn: 'Fleire språk' },
    z
      .array(
        z.strictObject({
          code: field({ nb: 'Språk', nn: 'Språk' }, languageCode()),
          full: field({ nb: 'Alle sider', nn: 'Alle sider' }, z.boolean().default(false)),
        }),
      )
      .max(20)
      .superRefine(refuseDuplicates('code', 'language-twice'))
      .default([]),
  ),
  areas: field({ nb: 'Områder', nn: 'Område' }, areas(), {
    nb: 'Høyst tolv: flere blir for mange å velge mellom.',
    nn: 'Høgst tolv: fleire blir for mange å velje mellom.',
  }),
  centres: field({ nb: 'Frivilligsentraler', nn: 'Frivilligsentralar' }, centres(), {
    nb: 'Den første står nederst på hver side.',
    nn: 'Den første står nedst på kvar side.',
  }),
  contacts: field(
    { nb: 'Kontakt for hver sak', nn: 'Kontakt for kvar sak' },
    z.partialRecord(z.enum(contactRoles), contact()).default({}),
    {
      nb: 'Hvem folk ringer om hva. Mangler en, brukes den første sentralen.',
      nn: 'Kven folk ringjer om kva. Manglar ein, blir den første sentralen brukt.',
    },
  ),
  notice: field(
    { nb: 'Beskjed på alle sider', nn: 'Melding på alle sider' },
    z
      .strictObject({
        kind: field({ nb: 'Slag', nn: 'Slag' }, z.enum(['ordinary', 'crisis']).default('ordinary')),
        text: field({ nb: 'Beskjed', nn: 'Melding' }, paragraphs(400)),
        phone: field({ nb: 'Telefon', nn: 'Telefon' }, phone().optional()),
        url: field({ nb: 'Les mer', nn: 'Les meir' }, webAddress().optional()),
      })
      .optional(),
  ),
  links: field({ nb: 'Tjenester vi lenker til', nn: 'Tenester vi lenkjer til' }, links({ max: 40 })),
  forms: field(
    { nb: 'Skjemaer på nett', nn: 'Skjema på nett' },
    z
      .strictObject({
        send_in: field({ nb: 'Send inn en aktivitet', nn: 'Send inn ein aktivitet' }, webAddress().optional()),
        report: field({ nb: 'Meld fra om feil', nn: 'Meld frå om feil' }, webAddress().optional()),
        volunteer: field({ nb: 'Bli frivillig', nn: 'Bli frivillig' }, webAddress().optional()),
      })
      .optional(),
    {
      nb: 'Kommunens egne skjemaer. De vises der portalens egne ikke svarer.',
      nn: 'Kommunens eigne skjema. Dei blir viste der dei til portalen ikkje svarer.',
    },
  ),
  themes: field(
    { nb: 'Egne navn på temaer', nn: 'Eigne namn på tema' },
    z.partialRecord(z.enum(themes), line(40)).default({}),
  ),
  audiences: field(
    { nb: 'Egne navn på målgrupper', nn: 'Eigne namn på målgrupper' },
    z.partialRecord(z.enum(audiences), line(40)).default({}),
  ),
  colours: field(
    { nb: 'Farger', nn: 'Fargar' },
    z
      .strictObject({
        press: field({ nb: 'Det man trykker på', nn: 'Det ein trykkjer på' }, hexColour().optional()),
        now: field({ nb: 'Det som gjelder nå', nn: 'Det som gjeld no' }, hexColour().optional()),
      })
      .optional(),
    {
      nb: 'En farge som er vanskelig å lese, blir gjort mørkere eller lysere.',
      nn: 'Ein farge som er vanskeleg å lese, blir gjord mørkare eller lysare.',
    },
  ),
  logo: field({ nb: 'Logo', nn: 'Logo' }, picture().optional(), {
    nb: 'Øverst på hver side, foran navnet. Vises 40 piksler høy.',
    nn: 'Øvst på kvar side, framfor namnet. Blir vist 40 pikslar høg.',
  }),
  feeds: field(
    { nb: 'Kalendere', nn: 'Kalendrar' },
    z
      .strictObject({
        refresh_hours: field(
          { nb: 'Hent på nytt etter timer', nn: 'Hent på nytt etter timar' },
          z.int().min(1).max(168).default(4),
        ),
      })
      .optional(),
  ),
  neighbours: field({ nb: 'Nabokommuner', nn: 'Nabokommunar' }, neighbours(), {
    nb: 'Det som skjer der, vises nederst under Aktiviteter, med lenke dit. Tomt betyr ingen.',
    nn: 'Det som skjer der, blir vist nedst under Aktivitetar, med lenkje dit. Tomt tyder ingen.',
  }),
  map: field({ nb: 'Kart', nn: 'Kart' }, mapSettings(), {
    nb: 'Står den tom, brukes Kartverkets åpne kart.',
    nn: 'Står den tom, blir det opne kartet til Kartverket brukt.',
  }),
  editing: field({ nb: 'Redigering', nn: 'Redigering' }, editing()),
  redirects: field({ nb: 'Flyttede adresser', nn: 'Flytta adresser' }, redirects(), {
    nb: 'Når noe har fått nytt navn: den gamle adressen virker fortsatt.',
    nn: 'Når noko har fått nytt namn: den gamle adressa verkar framleis.',
  }),
  licence: field(
    { nb: 'Lisens for åpne data', nn: 'Lisens for opne data' },
    z
      .strictObject({
        name: field({ nb: 'Navn', nn: 'Namn' }, line(60)),
        url: field({ nb: 'Adresse', nn: 'Adresse' }, webAddress()),
      })
      .default({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.no' }),
    {
      nb: 'På hvilke vilkår andre kan bruke tekst og opplysninger. Bilder er unntatt.',
      nn: 'På kva vilkår andre kan bruke tekst og opplysningar. Bilete er unnatekne.',
    },
  ),
  retention_months: field(
    { nb: 'Måneder en ferdig aktivitet står', nn: 'Månader ein ferdig aktivitet står' },
    z.int().min(1).max(120).default(12),
    {
      nb: 'Etter det sier adressen bare at aktiviteten er over.',
      nn: 'Etter det seier adressa berre at aktiviteten er over.',
    },
  ),
  accessibility: field({ nb: 'Tilgjengelighet', nn: 'Tilgjenge' }, accessibility()),
  sample: field({ nb: 'Eksempel', nn: 'Døme' }, samplePeriod(), {
    nb: 'Bare for eksempelinnhold: utenfor perioden vises portalen som på et fast tidspunkt.',
    nn: 'Berre for døme: utanfor perioden blir portalen vist som på eit fast tidspunkt.',
  }),
});

function hexColour() {
  return z.string().regex(/^#[0-9a-f]{6}$/i, 'colour');
}

export type Site = z.output<typeof site>;
