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
    slug: field({ nb: 'Kort navn', nn: 'Kort namn' }, slug(), {
      nb: 'Det siste i adressen til siden.',
      nn: 'Det siste i adressa til sida.',
    }),
    id: field({ nb: 'Id', nn: 'Id' }, identifier(), { nb: 'Endres aldri.', nn: 'Blir aldri endra.' }),
    page_url: field({ nb: 'Adressen til siden', nn: 'Adressa til sida' }, z.url()),
    ...fields,
    ...('deadlines' in fields && deadlineState()),
    translations: field({ nb: 'Oversettelser', nn: 'Omsetjingar' }, translations().optional()),
    ...(image && { image: field({ nb: 'Bilde', nn: 'Bilete' }, openImage().optional()) }),
    html: field({ nb: 'Tekst som HTML', nn: 'Tekst som HTML' }, z.string()),
  });
}

// Derived from the deadlines on the day of the build, so that programs need not compute it.
function deadlineState() {
  return {
    state: field({ nb: 'Kan dere søke nå?', nn: 'Kan de søkje no?' }, z.enum(deadlineStates)),
    next_deadline: field(
      { nb: 'Fristen som gjelder nå, eller den neste', nn: 'Fristen som gjeld no, eller den neste' },
      z
        .strictObject({
          date: field({ nb: 'Siste dag', nn: 'Siste dag' }, date()),
          time: field({ nb: 'Klokkeslett', nn: 'Klokkeslett' }, timeOfDay().optional()),
          opens: field({ nb: 'Åpner', nn: 'Opnar' }, date().optional()),
          confirmed: field({ nb: 'Datoen er bekreftet', nn: 'Datoen er stadfesta' }, z.boolean()),
        })
        .optional(),
    ),
  };
}

function translations() {
  return z.record(
    languageCode(),
    z.strictObject({
      title: field({ nb: 'Navn', nn: 'Namn' }, line(120).optional()),
      summary: field({ nb: 'Kort sagt', nn: 'Kort sagt' }, line(300).optional()),
      html: field({ nb: 'Tekst som HTML', nn: 'Tekst som HTML' }, z.string().optional()),
    }),
  );
}

function openImage() {
  return z.strictObject({
    src: field({ nb: 'Adressen til bildet', nn: 'Adressa til biletet' }, z.url()),
    alt: field({ nb: 'Hva viser bildet?', nn: 'Kva viser biletet?' }, line(200)),
    credit: field({ nb: 'Fotograf', nn: 'Fotograf' }, line(80).optional()),
  });
}
