import { z } from 'zod';
import { field } from '../fields/field.ts';
import { webAddress } from '../fields/scalars.ts';
import { line } from '../fields/text.ts';

/** Other municipalities whose activities are shown too, each with its page for people and its feed for programs. */
export function neighbours() {
  return z
    .array(
      z.strictObject({
        title: field({ nb: 'Kommune', nn: 'Kommune' }, line(60), { nb: 'Uten «kommune».', nn: 'Utan «kommune».' }),
        page: field({ nb: 'Nettsted', nn: 'Nettstad' }, webAddress(), {
          nb: 'Siden som vi viser videre til.',
          nn: 'Sida som vi viser vidare til.',
        }),
        feed: field({ nb: 'Adressen til kalenderen', nn: 'Adressa til kalenderen' }, webAddress(), {
          nb: 'En .ics, eller JSON fra Dugnad, Gancio, The Events Calendar eller Localist.',
          nn: 'Ei .ics, eller JSON frå Dugnad, Gancio, The Events Calendar eller Localist.',
        }),
      }),
    )
    .max(8)
    .default([]);
}
