import { z } from 'zod';
import { changeStatuses, eventKinds, themes } from './codes.ts';
import { access, audienceFields, contact, entryFields, image, priceFields } from './fields/common.ts';
import { despiteOtherIssues, field, withPlace, reference, slug } from './fields/field.ts';
import { repeat } from './fields/repeat.ts';
import {
  date,
  email,
  endMoment,
  endTimeOfDay,
  hostName,
  languageCode,
  moment,
  phone,
  timeOfDay,
  webAddress,
} from './fields/scalars.ts';
import { line, paragraphs } from './fields/text.ts';

/** Something people can come to: once, on a list of dates, or by a rule. */
export const event = z
  .strictObject({
    ...entryFields(),
    kind: withPlace({ suggested: 'activity' }, field({ nb: 'Slag', nn: 'Slag', en: 'Kind' }, z.enum(eventKinds))),
    associations: withPlace(
      { first: 15 },
      field({ nb: 'Arrangør', nn: 'Arrangør', en: 'Organiser' }, z.array(reference('associations')).min(1).max(10), {
        nb: 'Den første eier oppføringen.',
        nn: 'Den første eig oppføringa.',
        en: 'The first one owns the entry.',
      }),
    ),
    invited: field(
      {
        nb: 'Spør også disse om å være medarrangør',
        nn: 'Spør også desse om å vere medarrangør',
        en: 'Also ask these to be co-organisers',
      },
      z.array(reference('associations')).max(9).optional(),
      {
        nb: 'De vises først når de selv, eller frivilligsentralen, har sagt ja.',
        nn: 'Dei blir viste først når dei sjølve, eller frivilligsentralen, har sagt ja.',
        en: 'They are shown once they themselves, or the volunteer centre, have said yes.',
      },
    ),
    venue: withPlace(
      { first: 50, oneOf: 'where' },
      field({ nb: 'Lokale', nn: 'Lokale', en: 'Venue' }, reference('venues').optional()),
    ),
    place: withPlace(
      { first: 60, oneOf: 'where' },
      field({ nb: 'Annet sted', nn: 'Annan stad', en: 'Another place' }, line(160).optional(), {
        nb: 'Hvis lokalet ikke står i lista. For eksempel «Oppmøte: parkeringsplassen ved Moen».',
        nn: 'Om lokalet ikkje står i lista. Til dømes «Oppmøte: parkeringsplassen ved Moen».',
        en: 'If the venue is not in the list. For example “Meet at the car park at Moen”.',
      }),
    ),
    area: field({ nb: 'Område', nn: 'Område', en: 'Area' }, slug().optional(), {
      nb: 'Bare når lokalet ikke sier det.',
      nn: 'Berre når lokalet ikkje seier det.',
      en: 'Only if the venue does not say so.',
    }),
    url: withPlace(
      { oneOf: 'where' },
      field(
        { nb: 'Lenke til møtet på nett', nn: 'Lenkje til møtet på nett', en: 'Link to the online meeting' },
        webAddress().optional(),
      ),
    ),
    start: withPlace(
      { first: 20 },
      field({ nb: 'Starter', nn: 'Startar', en: 'Starts' }, moment(), {
        nb: 'Dato og klokkeslett. Bare dato når det varer hele dagen.',
        nn: 'Dato og klokkeslett. Berre dato når det varer heile dagen.',
        en: 'Date and time. Only the date if it lasts all day.',
      }),
    ),
    end: withPlace(
      { first: 30, neededIf: 'timed' },
      field({ nb: 'Slutter', nn: 'Sluttar', en: 'Ends' }, endMoment().optional(), {
        nb: 'For hele dager: den siste dagen.',
        nn: 'For heile dagar: den siste dagen.',
        en: 'For whole days: the last day.',
      }),
    ),
    repeat: withPlace({ first: 40 }, field({ nb: 'Gjentas', nn: 'Blir gjenteke', en: 'Repeats' }, repeat.optional())),
    changes: withPlace(
      { first: 5, ofExisting: true },
      field(
        { nb: 'Endringer for enkelte datoer', nn: 'Endringar for einskilde datoar', en: 'Changes to single dates' },
        z.array(change()).max(100).default([]),
      ),
    ),
    cancelled: field(
      { nb: 'Alt er avlyst', nn: 'Alt er avlyst', en: 'Everything is cancelled' },
      z
        .strictObject({
          note: field({ nb: 'Hvorfor, og hva nå?', nn: 'Kvifor, og kva no?', en: 'Why, and what now?' }, line(300)),
          from: field({ nb: 'Fra og med', nn: 'Frå og med', en: 'From' }, date().optional(), {
            nb: 'Tomt betyr fra siste lagring.',
            nn: 'Tomt tyder frå siste lagring.',
            en: 'Empty means from when it was last saved.',
          }),
        })
        .optional(),
      { nb: 'Gjelder alle kommende datoer.', nn: 'Gjeld alle komande datoar.', en: 'For all coming dates.' },
    ),
    parts: field({ nb: 'Program', nn: 'Program', en: 'Programme' }, z.array(part()).max(60).optional(), {
      nb: 'Når de enkelte delene er, i den rekkefølgen de skjer. Titlene står på det språket teksten er på.',
      nn: 'Når dei einskilde delane er, i den rekkjefølgja dei skjer. Titlane står på det språket teksten er på.',
      en: 'When each part is, in order. The titles are in the language of the text.',
    }),
    theme: withPlace({ first: 80 }, field({ nb: 'Tema', nn: 'Tema', en: 'Theme' }, z.enum(themes))),
    ...audienceFields(),
    ...priceFields(),
    signup: field({ nb: 'Påmelding', nn: 'Påmelding', en: 'How to sign up' }, signup().optional(), {
      nb: 'La stå tomt når folk bare kan komme.',
      nn: 'La stå tomt når folk berre kan kome.',
      en: 'Leave empty when people can just come.',
    }),
    access: field({ nb: 'Tilrettelegging', nn: 'Tilrettelegging', en: 'Accessibility' }, access()),
    languages: field(
      { nb: 'Språk som snakkes', nn: 'Språk som blir snakka', en: 'Languages spoken' },
      z.array(languageCode()).max(20).default([]),
    ),
    contact: field({ nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' }, contact().optional(), {
      nb: 'Tomt betyr arrangørens kontakt.',
      nn: 'Tomt tyder kontakten til arrangøren.',
      en: 'Empty means the contact of the organiser.',
    }),
    image: field({ nb: 'Bilde', nn: 'Bilete', en: 'Picture' }, image().optional()),
    imported_from: field({ nb: 'Hentet fra', nn: 'Henta frå', en: 'Fetched from' }, hostName().optional(), {
      nb: 'Settes av portalen: tjeneren som foreningens egen kalender ligger på.',
      nn: 'Blir sett av portalen: tenaren som den eigne kalenderen til foreininga ligg på.',
      en: 'Set by the portal: the server of the association’s own calendar.',
    }),
  })
  .refine(({ venue, place, url }) => venue ?? place ?? url, {
    error: 'where',
    path: ['venue'],
    ...despiteOtherIssues,
  })
  .refine(({ price, price_note }) => price !== undefined || price_note !== undefined, {
    error: 'price',
    path: ['price'],
    ...despiteOtherIssues,
  });

function change() {
  return z.strictObject({
    date: field({ nb: 'Dato som endres', nn: 'Dato som blir endra', en: 'Date that changes' }, date(), {
      nb: 'Den opprinnelige datoen.',
      nn: 'Den opphavlege datoen.',
      en: 'The original date.',
    }),
    status: field({ nb: 'Hva skjer?', nn: 'Kva skjer?', en: 'What happens?' }, z.enum(changeStatuses)),
    start: field({ nb: 'Ny start', nn: 'Ny start', en: 'New start' }, moment().optional()),
    end: field({ nb: 'Ny slutt', nn: 'Ny slutt', en: 'New end' }, endMoment().optional()),
    venue: field({ nb: 'Nytt lokale', nn: 'Nytt lokale', en: 'New venue' }, reference('venues').optional()),
    place: field({ nb: 'Nytt sted', nn: 'Ny stad', en: 'New place' }, line(160).optional()),
    url: field({ nb: 'Lenke til møtet', nn: 'Lenkje til møtet', en: 'Link to the meeting' }, webAddress().optional()),
    note: field({ nb: 'Beskjed', nn: 'Melding', en: 'Message' }, line(300).optional()),
  });
}

function part() {
  return z.strictObject({
    start: field({ nb: 'Klokka', nn: 'Klokka', en: 'Time' }, timeOfDay()),
    end: field({ nb: 'Til', nn: 'Til', en: 'To' }, endTimeOfDay().optional()),
    title: field({ nb: 'Hva skjer?', nn: 'Kva skjer?', en: 'What happens?' }, line(120)),
    day: field({ nb: 'Dag', nn: 'Dag', en: 'Day' }, z.int().min(1).max(31).optional(), {
      nb: 'Bare når det varer over flere dager: 1 for den første, 2 for den neste.',
      nn: 'Berre når det varer over fleire dagar: 1 for den første, 2 for den neste.',
      en: 'Only if it lasts several days: 1 for the first, 2 for the next.',
    }),
  });
}

function signup() {
  return z
    .strictObject({
      url: withPlace({ oneOf: 'way' }, field({ nb: 'Skjema', nn: 'Skjema', en: 'Form' }, webAddress().optional())),
      email: withPlace({ oneOf: 'way' }, field({ nb: 'E-post', nn: 'E-post', en: 'Email' }, email().optional())),
      phone: withPlace({ oneOf: 'way' }, field({ nb: 'Telefon', nn: 'Telefon', en: 'Telephone' }, phone().optional())),
      sms: withPlace({ oneOf: 'way' }, field({ nb: 'SMS', nn: 'SMS', en: 'Text message' }, phone().optional())),
      by: field({ nb: 'Innen', nn: 'Innan', en: 'By' }, date().optional()),
      note: field(
        { nb: 'Mer om påmelding', nn: 'Meir om påmelding', en: 'More about signing up' },
        paragraphs(300).optional(),
      ),
    })
    .refine(({ url, email, phone, sms }) => url ?? email ?? phone ?? sms, {
      error: 'signup-way',
      path: ['phone'],
      ...despiteOtherIssues,
    });
}

export type Event = z.output<typeof event>;
export type Repeat = NonNullable<Event['repeat']>;
export type EventPart = NonNullable<Event['parts']>[number];
export type Change = Event['changes'][number];
