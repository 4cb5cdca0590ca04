import { z } from 'zod';
import { deadlineStates } from './codes.ts';
import { type CollectionName, collections } from './collections.ts';
import { field, slug } from './fields/field.ts';
import { date, identifier, languageCode, timeOfDay } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/**
 * Returns the schema of an entry as open data: the fields of its collection, the address of its page, and its text as
 * sanitised HTML.
 *
 * Leaves out what no page shows: consent of people in a picture, and unanswered invitations.
 */
export function openEntrySchema(name: CollectionName): z.ZodObject {
  const { id: _, translations: __, invited: ___, image, ...fields }: z.ZodRawShape = collections[name].schema.shape;
  return z.strictObject({
    slug: field({ nb: 'Kort navn', nn: 'Kort namn', en: 'Short name' }, slug(), {
      nb: 'Det siste i adressen til siden.',
      nn: 'Det siste i adressa til sida.',
      en: 'The last part of the address of the page.',
    }),
    id: field({ nb: 'Id', nn: 'Id', en: 'Id' }, identifier(), {
      nb: 'Endres aldri.',
      nn: 'Blir aldri endra.',
      en: 'Never changes.',
    }),
    page_url: field({ nb: 'Adressen til siden', nn: 'Adressa til sida', en: 'Address of the page' }, z.url()),
    ...fields,
    ...('deadlines' in fields && deadlineState()),
    translations: field({ nb: 'Oversettelser', nn: 'Omsetjingar', en: 'Translations' }, translations().optional()),
    ...(image && { image: field({ nb: 'Bilde', nn: 'Bilete', en: 'Picture' }, openImage().optional()) }),
    html: field({ nb: 'Tekst som HTML', nn: 'Tekst som HTML', en: 'Text as HTML' }, z.string()),
  });
}

// Derived from the deadlines on the day of the build, so that programs need not compute it.
function deadlineState() {
  return {
    state: field({ nb: 'Kan dere søke nå?', nn: 'Kan de søkje no?', en: 'Can you apply now?' }, z.enum(deadlineStates)),
    next_deadline: field(
      {
        nb: 'Fristen som gjelder nå, eller den neste',
        nn: 'Fristen som gjeld no, eller den neste',
        en: 'The deadline that applies now, or the next one',
      },
      z
        .strictObject({
          date: field({ nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' }, date()),
          time: field({ nb: 'Klokkeslett', nn: 'Klokkeslett', en: 'Time' }, timeOfDay().optional()),
          opens: field({ nb: 'Åpner', nn: 'Opnar', en: 'Opens' }, date().optional()),
          confirmed: field(
            { nb: 'Datoen er bekreftet', nn: 'Datoen er stadfesta', en: 'The date is confirmed' },
            z.boolean(),
          ),
        })
        .optional(),
    ),
  };
}

function translations() {
  return z.record(
    languageCode(),
    z.strictObject({
      title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(120).optional()),
      summary: field({ nb: 'Kort sagt', nn: 'Kort sagt', en: 'In short' }, line(300).optional()),
      html: field({ nb: 'Tekst som HTML', nn: 'Tekst som HTML', en: 'Text as HTML' }, z.string().optional()),
    }),
  );
}

function openImage() {
  return z.strictObject({
    src: field({ nb: 'Adressen til bildet', nn: 'Adressa til biletet', en: 'Address of the picture' }, z.url()),
    alt: field({ nb: 'Hva viser bildet?', nn: 'Kva viser biletet?', en: 'What does the picture show?' }, line(200)),
    credit: field({ nb: 'Fotograf', nn: 'Fotograf', en: 'Photographer' }, line(80).optional()),
  });
}
