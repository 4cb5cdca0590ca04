import { z } from 'zod';
import { field } from './fields/field.ts';
import { date, identifier, instant } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/** Words that people search for here and that pages do not have: local names, and what a place is called. */
export const synonyms = z.strictObject({
  id: field({ nb: 'Id', nn: 'Id', en: 'Id' }, identifier().optional()),
  updated: field({ nb: 'Endret', nn: 'Endra', en: 'Changed' }, instant().optional()),
  checked: field({ nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last checked' }, date().optional()),
  words: field({ nb: 'Ord', nn: 'Ord', en: 'Words' }, z.array(pair()).max(400).default([]), {
    nb: 'Dugnad kjenner de vanligste ordene fra før. Her legger dere til dem som bare brukes hos dere.',
    nn: 'Dugnad kjenner dei vanlegaste orda frå før. Her legg de til dei som berre blir brukte hos dykk.',
    en: 'Dugnad knows the most common words already. Here you add those that only you use.',
  }),
});

function pair() {
  return z.strictObject({
    search: field(
      { nb: 'Når noen søker etter', nn: 'Når nokon søkjer etter', en: 'When somebody searches for' },
      words(),
      {
        nb: 'Ett ord eller uttrykk på hver linje, for eksempel «Kroa».',
        nn: 'Eitt ord eller uttrykk på kvar linje, til dømes «Kroa».',
        en: 'One word or phrase on each line, for example “Kroa”.',
      },
    ),
    find: field({ nb: 'Finn også', nn: 'Finn òg', en: 'Also find' }, words(), {
      nb: 'Ord som står på sidene, for eksempel «Krona bibliotek».',
      nn: 'Ord som står på sidene, til dømes «Krona bibliotek».',
      en: 'Words that are on the pages, for example “Krona bibliotek”.',
    }),
  });
}

function words() {
  return z.array(line(60)).min(1).max(20);
}

export type Synonyms = z.output<typeof synonyms>;
