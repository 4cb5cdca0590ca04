import { z } from 'zod';
import { exchangeKinds } from './codes.ts';
import { contact, entryFields } from './fields/common.ts';
import { field, reference } from './fields/field.ts';
import { date, webAddress } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/** A text page about volunteering in the municipality, with extra fields for some pages. */
export const page = z.strictObject({
  ...entryFields(),
  order: field({ nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' }, z.int().min(0).max(999).default(100)),
  menu: field(
    { nb: 'Vis i menyen nederst', nn: 'Vis i menyen nedst', en: 'Show in the menu at the bottom' },
    z.boolean().default(false),
  ),
  next_revision: field({ nb: 'Neste revisjon', nn: 'Neste revisjon', en: 'Next revision' }, date().optional()),
  events: field(
    { nb: 'Møter og datoer', nn: 'Møte og datoar', en: 'Meetings and dates' },
    z.array(reference('events')).max(12).default([]),
    {
      nb: 'Aktiviteter fra kalenderen. De neste datoene vises på siden.',
      nn: 'Aktivitetar frå kalenderen. Dei neste datoane blir viste på sida.',
      en: 'Activities from the calendar. The next dates are shown on the page.',
    },
  ),
  documents: field(
    { nb: 'Dokumenter', nn: 'Dokument', en: 'Documents' },
    z
      .array(
        z.strictObject({
          title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(160)),
          url: field({ nb: 'Adresse', nn: 'Adresse', en: 'Address' }, webAddress()),
          adopted: field({ nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' }, date().optional()),
          next_revision: field({ nb: 'Neste revisjon', nn: 'Neste revisjon', en: 'Next revision' }, date().optional()),
        }),
      )
      .max(60)
      .default([]),
    { nb: 'Planer, vedtak og referater.', nn: 'Planar, vedtak og referat.', en: 'Plans, decisions and minutes.' },
  ),
  figures: field(
    { nb: 'Tall', nn: 'Tal', en: 'Figure' },
    z
      .array(
        z.strictObject({
          what: field({ nb: 'Hva er talt?', nn: 'Kva er talt?', en: 'What has been counted?' }, line(120)),
          value: field({ nb: 'Tall', nn: 'Tal', en: 'Figure' }, line(80), {
            nb: 'Slik det skal stå: «1 700 timer».',
            nn: 'Slik det skal stå: «1 700 timar».',
            en: 'As it should read: “1 700 timer”.',
          }),
          year: field({ nb: 'År', nn: 'År', en: 'Year' }, z.int().min(1900).max(2100)),
          source: field({ nb: 'Kilde', nn: 'Kjelde', en: 'Source' }, line(160)),
          url: field(
            { nb: 'Adresse til kilden', nn: 'Adresse til kjelda', en: 'Address of the source' },
            webAddress().optional(),
          ),
        }),
      )
      .max(60)
      .default([]),
  ),
  activity_counts: field(
    {
      nb: 'Vis tall for årets aktiviteter',
      nn: 'Vis tal for aktivitetane i år',
      en: 'Show figures of the year’s activities',
    },
    z.boolean().default(false),
    {
      nb: 'Telles fra kalenderen: etter tema, område, målgruppe og pris.',
      nn: 'Blir talde frå kalenderen: etter tema, område, målgruppe og pris.',
      en: 'Counted from the calendar: by theme, area, audience and price.',
    },
  ),
  exchange: field(
    { nb: 'Ønsker og tilbud', nn: 'Ønske og tilbod', en: 'Wishes and offers' },
    z
      .array(
        z.strictObject({
          kind: field({ nb: 'Slag', nn: 'Slag', en: 'Kind' }, z.enum(exchangeKinds)),
          what: field({ nb: 'Hva', nn: 'Kva', en: 'What' }, line(200)),
          association: field(
            { nb: 'Forening', nn: 'Foreining', en: 'Association' },
            reference('associations').optional(),
          ),
          who: field(
            {
              nb: 'Hvem, når det ikke er en forening',
              nn: 'Kven, når det ikkje er ei foreining',
              en: 'Who, if it is not an association',
            },
            line(120).optional(),
          ),
          contact: field({ nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' }, contact().optional(), {
            nb: 'La stå tomt for å bruke foreningens egen.',
            nn: 'La stå tomt for å bruke den foreininga sjølv har.',
            en: 'Leave empty to use that of the association.',
          }),
        }),
      )
      .max(100)
      .default([]),
    {
      nb: 'Til Frivilligbørsen: hva noen trenger, og hva noen kan by på.',
      nn: 'Til Frivilligbørsen: kva nokon treng, og kva nokon kan by på.',
      en: 'For the volunteer exchange: what some need, and what some can offer.',
    },
  ),
});

export type Page = z.output<typeof page>;
