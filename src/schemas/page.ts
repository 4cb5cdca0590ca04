import { z } from 'zod';
import { exchangeKinds } from './codes.ts';
import { contact, entryFields } from './fields/common.ts';
import { field, reference } from './fields/field.ts';
import { date, webAddress } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/** A text page about volunteering in the municipality, with extra fields for some pages. */
export const page = z.strictObject({
  ...entryFields(),
  order: field({ nb: 'Rekkefølge', nn: 'Rekkjefølgje' }, z.int().min(0).max(999).default(100)),
  menu: field({ nb: 'Vis i menyen nederst', nn: 'Vis i menyen nedst' }, z.boolean().default(false)),
  next_revision: field({ nb: 'Neste revisjon', nn: 'Neste revisjon' }, date().optional()),
  events: field({ nb: 'Møter og datoer', nn: 'Møte og datoar' }, z.array(reference('events')).max(12).default([]), {
    nb: 'Aktiviteter fra kalenderen. De neste datoene vises på siden.',
    nn: 'Aktivitetar frå kalenderen. Dei neste datoane blir viste på sida.',
  }),
  documents: field(
    { nb: 'Dokumenter', nn: 'Dokument' },
    z
      .array(
        z.strictObject({
          title: field({ nb: 'Navn', nn: 'Namn' }, line(160)),
          url: field({ nb: 'Adresse', nn: 'Adresse' }, webAddress()),
          adopted: field({ nb: 'Vedtatt', nn: 'Vedteke' }, date().optional()),
          next_revision: field({ nb: 'Neste revisjon', nn: 'Neste revisjon' }, date().optional()),
        }),
      )
      .max(60)
      .default([]),
    { nb: 'Planer, vedtak og referater.', nn: 'Planar, vedtak og referat.' },
  ),
  figures: field(
    { nb: 'Tall', nn: 'Tal' },
    z
      .array(
        z.strictObject({
          what: field({ nb: 'Hva er talt?', nn: 'Kva er talt?' }, line(120)),
          value: field({ nb: 'Tall', nn: 'Tal' }, line(80), {
            nb: 'Slik det skal stå: «1 700 timer».',
            nn: 'Slik det skal stå: «1 700 timar».',
          }),
          year: field({ nb: 'År', nn: 'År' }, z.int().min(1900).max(2100)),
          source: field({ nb: 'Kilde', nn: 'Kjelde' }, line(160)),
          url: field({ nb: 'Adresse til kilden', nn: 'Adresse til kjelda' }, webAddress().optional()),
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
    { nb: 'Ønsker og tilbud', nn: 'Ønske og tilbod' },
    z
      .array(
        z.strictObject({
          kind: field({ nb: 'Slag', nn: 'Slag' }, z.enum(exchangeKinds)),
          what: field({ nb: 'Hva', nn: 'Kva' }, line(200)),
          association: field({ nb: 'Forening', nn: 'Foreining' }, reference('associations').optional()),
          who: field(
            { nb: 'Hvem, når det ikke er en forening', nn: 'Kven, når det ikkje er ei foreining' },
            line(120).optional(),
          ),
          contact: field({ nb: 'Kontakt', nn: 'Kontakt' }, contact().optional(), {
            nb: 'La stå tomt for å bruke foreningens egen.',
            nn: 'La stå tomt for å bruke den foreininga sjølv har.',
          }),
        }),
      )
      .max(100)
      .default([]),
    {
      nb: 'Til Frivilligbørsen: hva noen trenger, og hva noen kan by på.',
      nn: 'Til Frivilligbørsen: kva nokon treng, og kva nokon kan by på.',
    },
  ),
});

export type Page = z.output<typeof page>;
