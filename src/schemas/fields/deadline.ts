import { z } from 'zod';
import { deadlineLevels } from '../codes.ts';
import { field } from './field.ts';
import { date, timeOfDay } from './scalars.ts';

/** The last day to apply, and to whom that day applies. */
export function deadline() {
  return z
    .strictObject({
      date: field({ nb: 'Siste dag', nn: 'Siste dag' }, date()),
      time: field({ nb: 'Klokkeslett', nn: 'Klokkeslett' }, timeOfDay().optional(), {
        nb: 'Tomt betyr til midnatt.',
        nn: 'Tomt tyder til midnatt.',
      }),
      opens: field({ nb: 'Åpner', nn: 'Opnar' }, date().optional()),
      level: field({ nb: 'Gjelder', nn: 'Gjeld' }, z.enum(deadlineLevels).default('local'), {
        nb: 'Frist hos kommunen, frist nasjonalt, eller frist for rapport.',
        nn: 'Frist hos kommunen, frist nasjonalt, eller frist for rapport.',
      }),
      yearly: field({ nb: 'Samme dag hvert år', nn: 'Same dag kvart år' }, z.boolean().default(false)),
      confirmed: field({ nb: 'Datoen er bekreftet', nn: 'Datoen er stadfesta' }, z.boolean().default(true)),
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
