import { z } from 'zod';
import { field } from '../fields/field.ts';
import { date, webAddress } from '../fields/scalars.ts';
import { line } from '../fields/text.ts';

/** What the accessibility statement says about this portal. */
export function accessibility() {
  return z
    .strictObject({
      statement: field(
        { nb: 'Erklæringen på uustatus.no', nn: 'Fråsegna på uustatus.no', en: 'The statement on uustatus.no' },
        webAddress().optional(),
        {
          nb: 'Bare for kommuner og andre offentlige eiere.',
          nn: 'Berre for kommunar og andre offentlege eigarar.',
          en: 'Only for municipalities and other public owners.',
        },
      ),
      tested: field({ nb: 'Sist testet', nn: 'Sist testa', en: 'Last tested' }, date().optional()),
      shortcomings: field(
        {
          nb: 'Det som ikke er godt nok ennå',
          nn: 'Det som ikkje er godt nok enno',
          en: 'What is not good enough yet',
        },
        z.array(line(300)).max(20).default([]),
      ),
    })
    .optional();
}
