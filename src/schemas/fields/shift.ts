import { z } from 'zod';
import { shiftStatuses } from '../codes.ts';
import { despiteOtherIssues, field, reference, withPlace } from './field.ts';
import { repeat } from './repeat.ts';
import { date, endMoment, moment } from './scalars.ts';
import { line } from './text.ts';

/**
 * A time at which a task is done: once, on a list of dates, by a rule, or on every date of an activity. The keys of time
 * are those of an activity.
 */
export function shift() {
  return z
    .strictObject({
      start: field({ nb: 'Starter', nn: 'Startar', en: 'Starts' }, moment().optional(), {
        nb: 'Tomt betyr når aktiviteten under er, hver gang den er.',
        nn: 'Tomt tyder når aktiviteten under er, kvar gong han er.',
        en: 'Empty means whenever the activity below takes place.',
      }),
      end: withPlace(
        { neededIf: 'timed' },
        field({ nb: 'Slutter', nn: 'Sluttar', en: 'Ends' }, endMoment().optional()),
      ),
      repeat: field({ nb: 'Gjentas', nn: 'Blir gjenteke', en: 'Repeats' }, repeat.optional()),
      event: field(
        { nb: 'Aktiviteten det hører til', nn: 'Aktiviteten det høyrer til', en: 'The activity it belongs to' },
        reference('events').optional(),
        {
          nb: 'Da står det også på siden til aktiviteten at dere trenger folk. Blir den avlyst, er det avlyst her også.',
          nn: 'Då står det òg på sida til aktiviteten at de treng folk. Blir han avlyst, er det avlyst her òg.',
          en: 'Its page then also says that you need people. If it is cancelled, so is this.',
        },
      ),
      needed: field(
        { nb: 'Hvor mange trenger dere?', nn: 'Kor mange treng de?', en: 'How many do you need?' },
        z.int().min(1).max(MOST_PEOPLE).default(1),
        { nb: 'Hver gang, i alt.', nn: 'Kvar gong, i alt.', en: 'Each time, in all.' },
      ),
      filled: field(
        { nb: 'Hvor mange har sagt ja?', nn: 'Kor mange har sagt ja?', en: 'How many have said yes?' },
        z.int().min(0).max(MOST_PEOPLE).default(0),
        {
          nb: 'Er det like mange som dere trenger, står det «Fullt, takk!».',
          nn: 'Er det like mange som de treng, står det «Fullt, takk!».',
          en: 'If it is as many as you need, the page says that it is full.',
        },
      ),
      changes: field(
        { nb: 'Enkelte datoer', nn: 'Einskilde datoar', en: 'Single dates' },
        z.array(shiftChange()).max(100).default([]),
        {
          nb: 'Når én dato er annerledes: hvor mange som har sagt ja, eller avlyst.',
          nn: 'Når éin dato er annleis: kor mange som har sagt ja, eller avlyst.',
          en: 'If one date differs: how many have said yes, or cancelled.',
        },
      ),
      note: field({ nb: 'Beskjed', nn: 'Melding', en: 'Note' }, line(160).optional(), {
        nb: 'For eksempel «ta med votter» eller «oppmøte ved bommen».',
        nn: 'Til dømes «ta med vottar» eller «oppmøte ved bommen».',
        en: 'For example “bring gloves” or “meet at the gate”.',
      }),
    })
    .refine(({ start, event }) => start ?? event, { error: 'shift-when', path: ['start'], ...despiteOtherIssues })
    .refine(({ start, end, repeat: rule }) => start !== undefined || (end === undefined && rule === undefined), {
      error: 'shift-start',
      path: ['start'],
    });
}

export type Shift = z.output<ReturnType<typeof shift>>;

const MOST_PEOPLE = 500;

function shiftChange() {
  return z.strictObject({
    date: field({ nb: 'Dato', nn: 'Dato', en: 'Date' }, date()),
    filled: field(
      { nb: 'Hvor mange har sagt ja?', nn: 'Kor mange har sagt ja?', en: 'How many have said yes?' },
      z.int().min(0).max(MOST_PEOPLE).optional(),
    ),
    status: field({ nb: 'Hva skjer?', nn: 'Kva skjer?', en: 'What happens?' }, z.enum(shiftStatuses).optional()),
    note: field({ nb: 'Beskjed', nn: 'Melding', en: 'Note' }, line(160).optional()),
  });
}
