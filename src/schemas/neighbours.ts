import { z } from 'zod';
import { field } from './fields/field.ts';
import { date, endMoment, identifier, instant, moment, webAddress } from './fields/scalars.ts';
import { line } from './fields/text.ts';

/** One date of an event in another municipality. */
export const neighbourEvent = z.strictObject({
  title: field({ nb: 'Navn', nn: 'Namn' }, line(120)),
  start: field({ nb: 'Starter', nn: 'Startar' }, moment()),
  end: field({ nb: 'Slutter', nn: 'Sluttar' }, endMoment().optional()),
  place: field({ nb: 'Sted', nn: 'Stad' }, line(160).optional()),
  url: field({ nb: 'Adresse', nn: 'Adresse' }, webAddress().optional()),
});

/** What comes up in other municipalities. `npm run import:neighbours` writes it, so that a build needs no network. */
export const neighbourEvents = z.strictObject({
  id: field({ nb: 'Id', nn: 'Id' }, identifier().optional()),
  updated: field({ nb: 'Endret', nn: 'Endra' }, instant().optional()),
  checked: field({ nb: 'Sist kontrollert', nn: 'Sist kontrollert' }, date().optional()),
  sources: field({ nb: 'Kilder', nn: 'Kjelder' }, z.array(source()).max(8).default([]), {
    nb: 'Hentes fra adressene i innstillingene for portalen. Det du endrer her, står til neste henting.',
    nn: 'Blir henta frå adressene i innstillingane for portalen. Det du endrar her, står til neste henting.',
  }),
});

function source() {
  return z.strictObject({
    page: field({ nb: 'Nettsted', nn: 'Nettstad' }, webAddress()),
    fetched: field({ nb: 'Hentet', nn: 'Henta' }, date()),
    events: field({ nb: 'Aktiviteter', nn: 'Aktivitetar' }, z.array(neighbourEvent).max(60).default([])),
  });
}

export type NeighbourEvents = z.output<typeof neighbourEvents>;
export type NeighbourEvent = z.output<typeof neighbourEvent>;
