import { dateOf, weekdayOf } from '../domain/time/days.ts';
import { isOff, isOver, occurrencesOf, type Schedule } from '../domain/events/occurrences.ts';
import { lastDayOf } from '../domain/events/recurrence.ts';
import { wallClockAt } from '../domain/time/zoned.ts';
import { capitalise } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { price as priceInWords } from '../i18n/money.ts';
import { seriesInWords } from '../i18n/schedule.ts';
import { dateAndTime } from '../i18n/when.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Event } from '../schemas/event.ts';
import { readChanges } from './changes-form.ts';
import { readMoment } from './moment-form.ts';

/** The next date, repeat rule and price of an event, as its page shows them. */
export interface EventFacts {
  when: string[];
  price: string[];
}

/** Returns what the page of a draft event will show. Leaves out what is incomplete. */
export function eventFacts(
  data: Readonly<Record<string, unknown>>,
  closures: Closures,
  language: Language,
  instant: number,
): EventFacts {
  const { price, price_note: note } = data;
  const cost = typeof price === 'number' ? [priceInWords(language, price)] : [];
  return { when: whenInWords(data, closures, language, instant), price: note ? [...cost, String(note)] : cost };
}

function whenInWords(
  { start, end, repeat, changes }: Readonly<Record<string, unknown>>,
  closures: Closures,
  language: Language,
  instant: number,
): string[] {
  if (!readMoment(start)?.date) return [];
  const now = wallClockAt(instant);
  const event = {
    ...{ start, end: end || undefined, repeat: repeat || undefined, changes: readChanges(changes) ?? [] },
  } as Schedule;
  try {
    const next = occurrencesOf(event, closures).find((each) => !isOver(each, now) && !isOff(each));
    const first = next ? [capitalise(dateAndTime(language, next, now))] : [];
    return event.repeat ? [...first, `${ruleOf({ ...event, repeat: event.repeat }, closures, language, now)}.`] : first;
  } catch {
    return [];
  }
}

function ruleOf(
  { start, end, repeat }: Pick<Event, 'start' | 'end'> & { repeat: NonNullable<Event['repeat']> },
  closures: Closures,
  language: Language,
  now: string,
): string {
  const last = lastDayOf({ start, repeat }, closures);
  const series = { start, end, repeat, last, isOver: last < dateOf(now), weekday: weekdayOf(dateOf(start)), now };
  return seriesInWords(language, series);
}
