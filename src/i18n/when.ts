import { capitalise, clock, clockRange, endClock, longDate } from './dates.ts';
import type { Language } from './language.ts';
import { fill } from './phrases.ts';

/** Formats date and time of an occurrence for a sentence: «tirsdag 24. november kl. 10.00–12.00». */
export function dateAndTime(language: Language, { start, end }: { start: string; end: string }, now: string): string {
  const { schedule } = language.words;
  const day = longDate(language, start, now);
  if (start.length === 10) return end > start ? `${day} – ${longDate(language, end, now)}` : day;
  if (!isSeveralDays(start, end)) return `${day} ${fill(schedule.at, { time: clockRange(language, start, end) })}`;
  const last = end.endsWith('T00:00') ? dayBefore(end) : end;
  return [
    fill(schedule.dateAt, { date: day, time: clock(language, start) }),
    fill(schedule.dateAt, { date: longDate(language, last, now), time: endClock(language, end) }),
  ].join(' – ');
}

/** Formats the hours of one part of a programme: «10.30–12.00», or only its start. */
export function partHours(language: Language, { start, end }: { start: string; end?: string | undefined }): string {
  return end === undefined ? clock(language, start) : clockRange(language, start, end);
}

/** One day of a programme, as in `domain/events/programme.ts`. */
interface ProgrammeDay {
  day: string;
  parts: readonly { start: string; end?: string | undefined; title: string }[];
}

/** Formats a programme, one part per line; with several days, each has a heading. */
export function programmeInWords(
  language: Language,
  days: readonly ProgrammeDay[],
  nameOf = (day: string) => capitalise(longDate(language, day, day)),
): string[] {
  return days.flatMap(({ day, parts }) => [
    ...(days.length > 1 ? [`${nameOf(day)}:`] : []),
    ...parts.map((part) => `${partHours(language, part)} ${part.title}`),
  ]);
}

/** The part of a day that something takes, as in `domain/time/day-parts.ts`. */
type DayPart = { kind: 'hours' | 'from' | 'until' | 'whole'; from?: string; to?: string };

/**
 * Formats the part of a day that something takes: «kl. 18.00–20.00», «fra kl. 18.00», «til kl. 15.00» or «Hele dagen».
 */
export function partText(language: Language, { kind, from = '', to = '' }: DayPart): string {
  const { schedule, activities } = language.words;
  if (kind === 'hours') return fill(schedule.at, { time: clockRange(language, from, to) });
  if (kind === 'from') return fill(schedule.from, { time: clock(language, from) });
  return kind === 'until' ? fill(schedule.until, { time: clock(language, to) }) : activities.allDay;
}

// An event that ends in the small hours counts as one evening.
function isSeveralDays(start: string, end: string): boolean {
  const isNextDay = dayBefore(end) === start.slice(0, 10);
  return end.slice(0, 10) > start.slice(0, 10) && !(isNextDay && end.slice(11) <= '06:00');
}

function dayBefore(moment: string): string {
  return new Date(Date.parse(`${moment.slice(0, 10)}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
