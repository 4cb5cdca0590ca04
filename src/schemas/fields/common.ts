import { z } from 'zod';
import { accessCodes, audiences } from '../codes.ts';
import { despiteOtherIssues, field, withPlace } from './field.ts';
import { date, email, identifier, instant, kroner, languageCode, phone, webAddress } from './scalars.ts';
import { line, paragraphs } from './text.ts';

/** The fields set by programs, never by people: by the gateway at each save, by an import, and `schema` by an upgrade. */
export const setByGateway: ReadonlySet<string> = new Set(['id', 'updated', 'imported_from', 'schema']);

/** The keys of every entry, whatever its collection. */
export function entryFields() {
  return {
    id: field({ nb: 'Id', nn: 'Id', en: 'Id' }, identifier().optional(), {
      nb: 'Settes av portalen og endres aldri.',
      nn: 'Blir sett av portalen og blir aldri endra.',
      en: 'Set by the portal and never changed.',
    }),
    title: withPlace(
      { first: 10 },
      field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(120), {
        nb: 'Det folk ser først. Kort og uten store bokstaver hele veien.',
        nn: 'Det folk ser først. Kort og utan store bokstavar heile vegen.',
        en: 'What people see first. Short, and not all in capitals.',
      }),
    ),
    summary: withPlace(
      { first: 70 },
      field({ nb: 'Kort sagt', nn: 'Kort sagt', en: 'In short' }, line(300), {
        nb: 'Én eller to setninger som svarer på hva dette er.',
        nn: 'Ei eller to setningar som svarer på kva dette er.',
        en: 'One or two sentences that say what this is.',
      }),
    ),
    lang: field(
      { nb: 'Språk i teksten', nn: 'Språk i teksten', en: 'Language of the text' },
      languageCode().optional(),
      {
        nb: 'Bare hvis teksten er på et annet språk enn resten av siden.',
        nn: 'Berre om teksten er på eit anna språk enn resten av sida.',
        en: 'Only if the text is in another language than the rest of the page.',
      },
    ),
    translations: field({ nb: 'Oversettelser', nn: 'Omsetjingar', en: 'Translations' }, translations().optional()),
    checked: field({ nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last checked' }, date().optional(), {
      nb: 'Dagen et menneske sist så at alt stemmer. Vises på siden.',
      nn: 'Dagen eit menneske sist såg at alt stemmer. Blir vist på sida.',
      en: 'The day when a person last saw that everything is right. Shown on the page.',
    }),
    updated: field({ nb: 'Endret', nn: 'Endra', en: 'Changed' }, instant().optional(), {
      nb: 'Settes av portalen ved lagring.',
      nn: 'Blir sett av portalen ved lagring.',
      en: 'Set by the portal when it is saved.',
    }),
  };
}

/** How to reach a role (rather than a person), in at least one way. */
export function contact() {
  return z
    .strictObject({
      role: field({ nb: 'Rolle', nn: 'Rolle', en: 'Role' }, line(80), {
        nb: 'For eksempel «Leder» eller «Turansvarlig». Skriv helst ikke navn.',
        nn: 'Til dømes «Leiar» eller «Turansvarleg». Skriv helst ikkje namn.',
        en: 'For example “Leader” or “Trip leader”. Preferably no names.',
      }),
      phone: withPlace({ oneOf: 'way' }, field({ nb: 'Telefon', nn: 'Telefon', en: 'Telephone' }, phone().optional())),
      sms: withPlace(
        { oneOf: 'way' },
        field({ nb: 'Nummer for SMS', nn: 'Nummer for SMS', en: 'Number for text messages' }, phone().optional()),
      ),
      email: withPlace({ oneOf: 'way' }, field({ nb: 'E-post', nn: 'E-post', en: 'Email' }, email().optional())),
      url: withPlace(
        { oneOf: 'way' },
        field({ nb: 'Nettside', nn: 'Nettside', en: 'Website' }, webAddress().optional()),
      ),
      hours: field(
        { nb: 'Når kan folk ringe?', nn: 'Når kan folk ringje?', en: 'When can people call?' },
        line(120).optional(),
      ),
    })
    .refine(({ phone, sms, email, url }) => phone ?? sms ?? email ?? url, {
      error: 'contact-way',
      path: ['phone'],
      ...despiteOtherIssues,
    });
}

/** A picture of the thing itself, stored under `media/<association>/`. */
export function image() {
  return z.strictObject({
    src: field({ nb: 'Bilde', nn: 'Bilete', en: 'Picture' }, picture(), {
      nb: 'Ta det rett fra telefonen. Vi gjør det mindre, og tar bort hvor og når det er tatt.',
      nn: 'Ta det rett frå telefonen. Vi gjer det mindre, og tek bort kvar og når det er teke.',
      en: 'Take it straight from your phone. We make it smaller, and remove where and when it was taken.',
    }),
    alt: field({ nb: 'Hva viser bildet?', nn: 'Kva viser biletet?', en: 'What does the picture show?' }, line(200), {
      nb: 'Skriv det du ville sagt i telefonen, for eksempel «Fire damer drikker kaffe på en benk». Leses opp for den som ikke ser bildet.',
      nn: 'Skriv det du ville sagt i telefonen, til dømes «Fire damer drikk kaffi på ein benk». Blir lese opp for den som ikkje ser biletet.',
      en: 'Write what you would say on the phone, for example “Four women drink coffee on a bench”. It is read aloud to those who cannot see the picture.',
    }),
    credit: field({ nb: 'Fotograf', nn: 'Fotograf', en: 'Photographer' }, line(80).optional()),
    consent: field(
      {
        nb: 'Alle på bildet har sagt ja',
        nn: 'Alle på biletet har sagt ja',
        en: 'Everyone in the picture has said yes',
      },
      z.boolean().optional(),
    ),
  });
}

/** Accepts the path of a picture in the content folder. */
export function picture() {
  return z.string().regex(/^\/?media\/(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9._-]*\.(?:jpe?g|png|webp)$/, 'picture');
}

/** The audience: groups of people, and ages in years. */
export function audienceFields() {
  return {
    audiences: field(
      { nb: 'Passer for', nn: 'Passar for', en: 'Suits' },
      z.array(z.enum(audiences)).max(audiences.length).default([]),
      {
        nb: 'La stå tomt når det passer for alle.',
        nn: 'La stå tomt når det passar for alle.',
        en: 'Leave empty if it suits everyone.',
      },
    ),
    ages: field({ nb: 'Alder', nn: 'Alder', en: 'Age' }, ages().optional()),
  };
}

/** Accessibility: step-free, toilet, hearing loop, simple Norwegian. */
export function access() {
  return z.array(z.enum(accessCodes)).max(accessCodes.length).default([]);
}

/** A price in kroner, zero for free, with a text if a number is not enough. */
export function priceFields() {
  return {
    price: withPlace(
      { first: 90, oneOf: 'price' },
      field({ nb: 'Pris i kroner', nn: 'Pris i kroner', en: 'Price in kroner' }, kroner().optional(), {
        nb: 'Skriv 0 når det er gratis.',
        nn: 'Skriv 0 når det er gratis.',
        en: 'Write 0 when it is free.',
      }),
    ),
    price_note: withPlace(
      { oneOf: 'price' },
      field({ nb: 'Mer om prisen', nn: 'Meir om prisen', en: 'More about the price' }, line(160).optional(), {
        nb: 'For eksempel «barn 20 kr» eller «ta med matpakke».',
        nn: 'Til dømes «barn 20 kr» eller «ta med matpakke».',
        en: 'For example “barn 20 kr” or “ta med matpakke”.',
      }),
    ),
  };
}

/** A list of links with their names. */
export function links({ max, name = 80 }: { max: number; name?: number }) {
  return z
    .array(
      z.strictObject({
        title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(name)),
        url: field({ nb: 'Adresse', nn: 'Adresse', en: 'Address' }, webAddress()),
      }),
    )
    .max(max)
    .default([]);
}

function ages() {
  return z
    .strictObject({
      from: field({ nb: 'Fra', nn: 'Frå', en: 'From' }, z.int().min(0).max(120).optional()),
      to: field({ nb: 'Til og med', nn: 'Til og med', en: 'To' }, z.int().min(0).max(120).optional()),
    })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { error: 'ages', path: ['to'] });
}

function translations() {
  return z.record(
    languageCode(),
    z.strictObject({
      title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(120).optional()),
      summary: field({ nb: 'Kort sagt', nn: 'Kort sagt', en: 'In short' }, line(300).optional()),
      body: field({ nb: 'Tekst', nn: 'Tekst', en: 'Text' }, paragraphs(20_000).optional()),
    }),
  );
}
