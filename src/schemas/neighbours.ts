import { z } from 'zod';
import { field } from './fields/field.ts';
import { date, endMoment, identifier, instant, moment, webAddress } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/** One date of an event in another municipality. */
export const neighbourEvent = z.strictObject({
  title: field({ nb: 'Navn', nn: 'Namn', en: 'Name' }, line(120)),
  start: field({ nb: 'Starter', nn: 'Startar', en: 'Starts' }, moment()),
  end: field({ nb: 'Slutter', nn: 'Sluttar', en: 'Ends' }, endMoment().optional()),
  place: field({ nb: 'Sted', nn: 'Stad', en: 'Place' }, line(160).optional()),
  url: field({ nb: 'Adresse', nn: 'Adresse', en: 'Address' }, webAddress().optional()),
});

/** What comes up in other municipalities. `npm run import:neighbours` writes it, so that a build needs no network. */
export const neighbourEvents = z.strictObject({
  id: field({ nb: 'Id', nn: 'Id', en: 'Id' }, identifier().optional()),
  updated: field({ nb: 'Endret', nn: 'Endra', en: 'Changed' }, instant().optional()),
  checked: field({ nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last checked' }, date().optional()),
  sources: field({ nb: 'Kilder', nn: 'Kjelder', en: 'Sources' }, z.array(source()).max(8).default([]), {
    nb: 'Hentes fra adressene i innstillingene for portalen. Det du endrer her, står til neste henting.',
    nn: 'Blir henta frå adressene i innstillingane for portalen. Det du endrar her, står til neste henting.',
    en: 'Fetched from the addresses in the settings of the portal. What you change here stays until the next time.',
  }),
});

function source() {
  return z.strictObject({
    page: field({ nb: 'Nettsted', nn: 'Nettstad', en: 'Website' }, webAddress()),
    fetched: field({ nb: 'Hentet', nn: 'Henta', en: 'Fetched' }, date()),
    events: field(
      { nb: 'Aktiviteter', nn: 'Aktivitetar', en: 'Activities' },
      z.array(neighbourEvent).max(60).default([]),
    ),
  });
}

export type NeighbourEvents = z.output<typeof neighbourEvents>;
export type NeighbourEvent = z.output<typeof neighbourEvent>;
