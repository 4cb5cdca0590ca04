import { z } from 'zod';
import { field } from '../fields/field.ts';
import { webAddress } from '../fields/scalars.ts';
import { line } from '../fields/text.ts';

/** Other municipalities whose activities are shown too, each with its page for people and its feed for programs. */
export function neighbours() {
  return z
    .array(
      z.strictObject({
        title: field({ nb: 'Kommune', nn: 'Kommune', en: 'Municipality' }, line(60), {
          nb: 'Uten «kommune».',
          nn: 'Utan «kommune».',
          en: 'Without “kommune”.',
        }),
        page: field({ nb: 'Nettsted', nn: 'Nettstad', en: 'Website' }, webAddress(), {
          nb: 'Siden som vi viser videre til.',
          nn: 'Sida som vi viser vidare til.',
          en: 'The page that we link to.',
        }),
        feed: field(
          { nb: 'Adressen til kalenderen', nn: 'Adressa til kalenderen', en: 'Address of the calendar' },
          webAddress(),
          {
            nb: 'En .ics, eller JSON fra Dugnad, Gancio, The Events Calendar eller Localist.',
            nn: 'Ei .ics, eller JSON frå Dugnad, Gancio, The Events Calendar eller Localist.',
            en: 'An .ics file, or JSON from Dugnad, Gancio, The Events Calendar or Localist.',
          },
        ),
      }),
    )
    .max(8)
    .default([]);
}
