import { z } from 'zod';
import { ordinals, skips, weekdays } from '../codes.ts';
import { field } from './field.ts';
import { date, moment } from './scalars.ts';

/** How something repeats: every week, every month, or on a list of dates. The same for activities and for tasks. */
export const repeat = z.strictObject({
  every: field({ nb: 'Hvor ofte', nn: 'Kor ofte', en: 'How often' }, z.enum(['week', 'month']).optional()),
  interval: field({ nb: 'Hver … uke', nn: 'Kvar … veke', en: 'Every … weeks' }, z.int().min(1).max(26).optional()),
  on: field({ nb: 'Ukedager', nn: 'Vekedagar', en: 'Weekdays' }, z.array(z.enum(weekdays)).max(7).optional()),
  nth: field(
    { nb: 'Hvilken i måneden', nn: 'Kva for ein i månaden', en: 'Which one of the month' },
    z.enum(ordinals).optional(),
  ),
  weekday: field({ nb: 'Ukedag', nn: 'Vekedag', en: 'Weekday' }, z.enum(weekdays).optional()),
  day: field({ nb: 'Dag i måneden', nn: 'Dag i månaden', en: 'Day of the month' }, z.int().min(1).max(28).optional(), {
    nb: 'Fra 1 til 28. Siste dag i måneden finnes ikke i alle kalendere.',
    nn: 'Frå 1 til 28. Siste dag i månaden finst ikkje i alle kalendrar.',
    en: 'From 1 to 28. Not every calendar has a last day of the month.',
  }),
  dates: field({ nb: 'Datoer', nn: 'Datoar', en: 'Dates' }, z.array(moment()).max(400).optional(), {
    nb: 'Alle datoene. Starten over er den første av dem.',
    nn: 'Alle datoane. Starten over er den første av dei.',
    en: 'All the dates. The start above is the first of them.',
  }),
  until: field({ nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' }, date().optional(), {
    nb: 'Tomt betyr til skoleåret er slutt.',
    nn: 'Tomt tyder til skuleåret er slutt.',
    en: 'Empty means until the school year ends.',
  }),
  skip: field({ nb: 'Ikke i', nn: 'Ikkje i', en: 'Not in' }, z.array(z.enum(skips)).max(2).optional()),
  except: field(
    { nb: 'Ikke disse datoene', nn: 'Ikkje desse datoane', en: 'Not these dates' },
    z.array(date()).max(200).optional(),
  ),
});
