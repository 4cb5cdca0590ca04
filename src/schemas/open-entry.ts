import { z } from 'zod';
import { type CollectionName, collections } from './collections.ts';
import { field, slug } from './field.ts';
import { identifier, languageCode } from './scalars.ts';
import { line } from './text.ts';

/**
 * Gives the schema of an entry as open data: the fields of its collection with the address of its page and its text
 * as clean HTML.
 *
 * Left out is what no page shows: that people in a picture agreed to it, and who has not yet said yes to an invitation.
 */
export function openEntry(name: CollectionName): z.ZodObject {
  const { id: _, translations: __, invited: ___, image, ...fields }: z.ZodRawShape = collections[name].schema.shape;
  return z.strictObject({
    slug: field({ nb: 'Kort navn', nn: 'Kort namn' }, slug(), {
      nb: 'Det siste i adressen til siden.',
      nn: 'Det siste i adressa til sida.',
    }),
    id: field({ nb: 'Id', nn: 'Id' }, identifier(), { nb: 'Endres aldri.', nn: 'Blir aldri endra.' }),
    page_url: field({ nb: 'Adressen til siden', nn: 'Adressa til sida' }, z.url()),
    ...fields,
    translations: field({ nb: 'Oversettelser', nn: 'Omsetjingar' }, translations().optional()),
    ...(image && { image: field({ nb: 'Bilde', nn: 'Bilete' }, openImage().optional()) }),
    html: field({ nb: 'Tekst som HTML', nn: 'Tekst som HTML' }, z.string()),
  });
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
