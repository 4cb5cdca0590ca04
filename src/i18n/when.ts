import { capital, clock, clockRange, endClock, longDate } from './dates.ts';
import type { Language } from './language.ts';
import { fill } from './phrases.ts';

/** Says when an occurrence is, in a sentence: «tirsdag 24. november kl. 10.00–12.00». */
export function whenOf(language: Language, { start, end }: { start: string; end: string }, now: string): string {
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

/** Says when one part of a programme is: «10.30–12.00», or when it begins. */
export function partHours(language: Language, { start, end }: { start: string; end?: string | undefined }): string {
  return end === undefined ? clock(language, start) : clockRange(language, start, end);
}

/** What is on a day of a programme, as `domain/events/programme.ts` has it. */
interface ProgrammeDay {
  day: string;
  parts: readonly { start: string; end?: string | undefined; title: string }[];
}

/** Writes a programme, one part on each line; where it has several days, the name of each stands above its parts. */
export function programmeInWords(
  language: Language,
  days: readonly ProgrammeDay[],
  nameOf = (day: string) => capital(longDate(language, day, day)),
): string[] {
  return days.flatMap(({ day, parts }) => [
    ...(days.length > 1 ? [`${nameOf(day)}:`] : []),
    ...parts.map((part) => `${partHours(language, part)} ${part.title}`),
  ]);
}

/** What something takes of one day, as `domain/time/day-parts.ts` has it. */
type DayPart = { kind: 'hours' | 'from' | 'until' | 'whole'; from?: string; to?: string };

/** Says what something takes of one day: «kl. 18.00–20.00», «fra kl. 18.00», «til kl. 15.00» or «Hele dagen». */
export function partText(language: Language, { kind, from = '', to = '' }: DayPart): string {
  const { schedule, activities } = language.words;
  if (kind === 'hours') return fill(schedule.at, { time: clockRange(language, from, to) });
  if (kind === 'from') return fill(schedule.from, { time: clock(language, from) });
  return kind === 'until' ? fill(schedule.until, { time: clock(language, to) }) : activities.allDay;
}

// What ends in the small hours of the next day is one evening.
function isSeveralDays(start: string, end: string): boolean {
  const isNextDay = dayBefore(end) === start.slice(0, 10);
  return end.slice(0, 10) > start.slice(0, 10) && !(isNextDay && end.slice(11) <= '06:00');
}

function dayBefore(moment: string): string {
  return new Date(Date.parse(`${moment.slice(0, 10)}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
