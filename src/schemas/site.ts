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
  schema: field(
    { nb: 'Utgave av innholdet', nn: 'Utgåve av innhaldet', en: 'Version of the content' },
    contentVersion(),
    {
      nb: 'Settes av «npm run upgrade».',
      nn: 'Blir sett av «npm run upgrade».',
      en: 'Set by “npm run upgrade”.',
    },
  ),
  id: field({ nb: 'Id', nn: 'Id', en: 'Id' }, identifier().optional()),
  updated: field({ nb: 'Endret', nn: 'Endra', en: 'Changed' }, instant().optional()),
  checked: field({ nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last checked' }, date().optional()),
  name: field({ nb: 'Navn på portalen', nn: 'Namn på portalen', en: 'Name of the portal' }, line(60), {
    nb: 'Ett ord, for eksempel «Dugnad».',
    nn: 'Eitt ord, til dømes «Dugnad».',
    en: 'One word, for example “Dugnad”.',
  }),
  municipality: field(
    { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
    z.strictObject({
      name: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(60), {
        nb: 'Uten «kommune».',
        nn: 'Utan «kommune».',
        en: 'Without “kommune”.',
      }),
      number: field(
        { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality number' },
        z.string().regex(/^\d{4}$/, 'municipality-number'),
        {
          nb: 'Fire siffer i anførselstegn.',
          nn: 'Fire siffer i hermeteikn.',
          en: 'Four digits in quotation marks.',
        },
      ),
      preposition: field(
        { nb: 'Ord foran navnet', nn: 'Ord framfor namnet', en: 'Word before the name' },
        z.enum(['i', 'på']).optional(),
        {
          nb: '«på» for øyer: på Hitra. Står det ikke noe, er det «i».',
          nn: '«på» for øyar: på Hitra. Står det ikkje noko, er det «i».',
          en: '“på” for islands: på Hitra. If empty it is “i”.',
        },
      ),
    }),
  ),
  owner: field(
    { nb: 'Eier av portalen', nn: 'Eigar av portalen', en: 'Owner of the portal' },
    z.enum(['municipality', 'private']),
    {
      nb: 'Avgjør hvilken tilgjengelighetserklæring som gjelder.',
      nn: 'Avgjer kva tilgjengefråsegn som gjeld.',
      en: 'Decides which accessibility statement applies.',
    },
  ),
  language: field({ nb: 'Målform', nn: 'Målform', en: 'Written form of Norwegian' }, z.enum(['nb', 'nn'])),
  languages: field(
    { nb: 'Flere språk', nn: 'Fleire språk', en: 'More languages' },
    z
      .array(
        z.strictObject({
          code: field({ nb: 'Språk', nn: 'Språk', en: 'Language' }, languageCode()),
          full: field({ nb: 'Alle sider', nn: 'Alle sider', en: 'All pages' }, z.boolean().default(false)),
        }),
      )
      .max(20)
      .superRefine(refuseDuplicates('code', 'language-twice'))
      .default([]),
  ),
  areas: field({ nb: 'Områder', nn: 'Område', en: 'Areas' }, areas(), {
    nb: 'Høyst tolv: flere blir for mange å velge mellom.',
    nn: 'Høgst tolv: fleire blir for mange å velje mellom.',
    en: 'At most twelve: more are too many to choose from.',
  }),
  centres: field({ nb: 'Frivilligsentraler', nn: 'Frivilligsentralar', en: 'Volunteer centres' }, centres(), {
    nb: 'Den første står nederst på hver side.',
    nn: 'Den første står nedst på kvar side.',
    en: 'The first is at the bottom of every page.',
  }),
  contacts: field(
    { nb: 'Kontakt for hver sak', nn: 'Kontakt for kvar sak', en: 'Contact for each matter' },
    z.partialRecord(z.enum(contactRoles), contact()).default({}),
    {
      nb: 'Hvem folk ringer om hva. Mangler en, brukes den første sentralen.',
      nn: 'Kven folk ringjer om kva. Manglar ein, blir den første sentralen brukt.',
      en: 'Whom people call about what. If one is missing, it is the first centre.',
    },
  ),
  notice: field(
    { nb: 'Beskjed på alle sider', nn: 'Melding på alle sider', en: 'Notice on all pages' },
    z
      .strictObject({
        kind: field({ nb: 'Slag', nn: 'Slag', en: 'Kind' }, z.enum(['ordinary', 'crisis']).default('ordinary')),
        text: field({ nb: 'Beskjed', nn: 'Melding', en: 'Notice' }, paragraphs(400)),
        phone: field({ nb: 'Telefon', nn: 'Telefon', en: 'Telephone' }, phone().optional()),
        url: field({ nb: 'Les mer', nn: 'Les meir', en: 'Read more' }, webAddress().optional()),
      })
      .optional(),
  ),
  links: field(
    { nb: 'Tjenester vi lenker til', nn: 'Tenester vi lenkjer til', en: 'Services that we link to' },
    links({ max: 40 }),
  ),
  forms: field(
    { nb: 'Skjemaer på nett', nn: 'Skjema på nett', en: 'Online forms' },
    z
      .strictObject({
        send_in: field(
          { nb: 'Send inn en aktivitet', nn: 'Send inn ein aktivitet', en: 'Send in an activity' },
          webAddress().optional(),
        ),
        report: field(
          { nb: 'Meld fra om feil', nn: 'Meld frå om feil', en: 'Report an error' },
          webAddress().optional(),
        ),
        volunteer: field({ nb: 'Bli frivillig', nn: 'Bli frivillig', en: 'Volunteer' }, webAddress().optional()),
      })
      .optional(),
    {
      nb: 'Kommunens egne skjemaer. De vises der portalens egne ikke svarer.',
      nn: 'Kommunens eigne skjema. Dei blir viste der dei til portalen ikkje svarer.',
      en: "The municipality's own forms. They are shown where the portal's own do not answer.",
    },
  ),
  themes: field(
    { nb: 'Egne navn på temaer', nn: 'Eigne namn på tema', en: 'Own names of themes' },
    z.partialRecord(z.enum(themes), line(40)).default({}),
  ),
  audiences: field(
    { nb: 'Egne navn på målgrupper', nn: 'Eigne namn på målgrupper', en: 'Own names of audiences' },
    z.partialRecord(z.enum(audiences), line(40)).default({}),
  ),
  colours: field(
    { nb: 'Farger', nn: 'Fargar', en: 'Colours' },
    z
      .strictObject({
        press: field(
          { nb: 'Det man trykker på', nn: 'Det ein trykkjer på', en: 'What people press' },
          hexColour().optional(),
        ),
        now: field({ nb: 'Det som gjelder nå', nn: 'Det som gjeld no', en: 'What is now' }, hexColour().optional()),
      })
      .optional(),
    {
      nb: 'En farge som er vanskelig å lese, blir gjort mørkere eller lysere.',
      nn: 'Ein farge som er vanskeleg å lese, blir gjord mørkare eller lysare.',
      en: 'A colour that is hard to read is made darker or lighter.',
    },
  ),
  logo: field({ nb: 'Logo', nn: 'Logo', en: 'Logo' }, picture().optional(), {
    nb: 'Øverst på hver side, foran navnet. Vises 40 piksler høy.',
    nn: 'Øvst på kvar side, framfor namnet. Blir vist 40 pikslar høg.',
    en: 'At the top of every page, before the name. Shown 40 pixels high.',
  }),
  feeds: field(
    { nb: 'Kalendere', nn: 'Kalendrar', en: 'Calendars' },
    z
      .strictObject({
        refresh_hours: field(
          { nb: 'Hent på nytt etter timer', nn: 'Hent på nytt etter timar', en: 'Fetch again after hours' },
          z.int().min(1).max(168).default(4),
        ),
      })
      .optional(),
  ),
  neighbours: field({ nb: 'Nabokommuner', nn: 'Nabokommunar', en: 'Neighbouring municipalities' }, neighbours(), {
    nb: 'Det som skjer der, vises nederst under Aktiviteter, med lenke dit. Tomt betyr ingen.',
    nn: 'Det som skjer der, blir vist nedst under Aktivitetar, med lenkje dit. Tomt tyder ingen.',
    en: 'What happens there is shown at the bottom of Activities, with a link. Empty means none.',
  }),
  map: field({ nb: 'Kart', nn: 'Kart', en: 'Map' }, mapSettings(), {
    nb: 'Står den tom, brukes Kartverkets åpne kart.',
    nn: 'Står den tom, blir det opne kartet til Kartverket brukt.',
    en: 'If it is empty, the open map of the Norwegian Mapping Authority is used.',
  }),
  editing: field({ nb: 'Redigering', nn: 'Redigering', en: 'Editing' }, editing()),
  redirects: field({ nb: 'Flyttede adresser', nn: 'Flytta adresser', en: 'Moved addresses' }, redirects(), {
    nb: 'Når noe har fått nytt navn: den gamle adressen virker fortsatt.',
    nn: 'Når noko har fått nytt namn: den gamle adressa verkar framleis.',
    en: 'When something has a new name: the old address still works.',
  }),
  licence: field(
    { nb: 'Lisens for åpne data', nn: 'Lisens for opne data', en: 'Licence of the open data' },
    z
      .strictObject({
        name: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(60)),
        url: field({ nb: 'Adresse', nn: 'Adresse', en: 'Address' }, webAddress()),
      })
      .default({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.no' }),
    {
      nb: 'På hvilke vilkår andre kan bruke tekst og opplysninger. Bilder er unntatt.',
      nn: 'På kva vilkår andre kan bruke tekst og opplysningar. Bilete er unnatekne.',
      en: 'On what terms others may use texts and facts. Pictures are excepted.',
    },
  ),
  retention_months: field(
    {
      nb: 'Måneder en ferdig aktivitet står',
      nn: 'Månader ein ferdig aktivitet står',
      en: 'Months that a past activity stays',
    },
    z.int().min(1).max(120).default(12),
    {
      nb: 'Etter det sier adressen bare at aktiviteten er over.',
      nn: 'Etter det seier adressa berre at aktiviteten er over.',
      en: 'After that its address only says that the activity is over.',
    },
  ),
  accessibility: field({ nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' }, accessibility()),
  sample: field({ nb: 'Eksempel', nn: 'Døme', en: 'Sample' }, samplePeriod(), {
    nb: 'Bare for eksempelinnhold: utenfor perioden vises portalen som på et fast tidspunkt.',
    nn: 'Berre for døme: utanfor perioden blir portalen vist som på eit fast tidspunkt.',
    en: 'Only for sample content: outside the period, the portal is shown as at a fixed moment.',
  }),
});

function hexColour() {
  return z.string().regex(/^#[0-9a-f]{6}$/i, 'colour');
}

export type Site = z.output<typeof site>;
