import { z } from 'zod';
import { deadlineLevels } from '../codes.ts';
import { field } from './field.ts';
import { date, timeOfDay } from './scalars.ts';

/** The last day to apply, and to whom that day applies. */
export function deadline() {
  return z
    .strictObject({
      date: field({ nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' }, date()),
      time: field({ nb: 'Klokkeslett', nn: 'Klokkeslett', en: 'Time' }, timeOfDay().optional(), {
        nb: 'Tomt betyr til midnatt.',
        nn: 'Tomt tyder til midnatt.',
        en: 'Empty means until midnight.',
      }),
      opens: field({ nb: 'Åpner', nn: 'Opnar', en: 'Opens' }, date().optional()),
      level: field({ nb: 'Gjelder', nn: 'Gjeld', en: 'Applies to' }, z.enum(deadlineLevels).default('local'), {
        nb: 'Frist hos kommunen, frist nasjonalt, eller frist for rapport.',
        nn: 'Frist hos kommunen, frist nasjonalt, eller frist for rapport.',
        en: 'Deadline of the municipality, national deadline, or deadline for a report.',
      }),
      yearly: field(
        { nb: 'Samme dag hvert år', nn: 'Same dag kvart år', en: 'The same day every year' },
        z.boolean().default(false),
      ),
      confirmed: field(
        { nb: 'Datoen er bekreftet', nn: 'Datoen er stadfesta', en: 'The date is confirmed' },
        z.boolean().default(true),
      ),
    })
    .refine(({ opens, date }) => !opens || opens <= date, { error: 'opens', path: ['opens'] });
}

/** A list of deadlines, one for each day and level: that pair identifies one in calendars. */
export function deadlines(most: number) {
  return z
    .array(deadline())
    .max(most)
    .refine((list) => new Set(list.map(({ level, date }) => level + date)).size === list.length, 'deadline-twice')
    .default([]);
}

export type Deadline = z.output<ReturnType<typeof deadline>>;
