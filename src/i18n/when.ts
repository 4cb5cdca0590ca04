import { clock, clockRange, longDate } from './dates.ts';
import type { Language } from './language.ts';
import { fill } from './phrases.ts';

/** Says when an occurrence is, in a sentence: «tirsdag 24. november kl. 10.00–12.00». */
export function whenOf(language: Language, { start, end }: { start: string; end: string }, now: string): string {
  const { schedule } = language.words;
  const day = longDate(language, start, now);
  if (start.length === 10) return end > start ? `${day} – ${longDate(language, end, now)}` : day;
  const isLong = end.slice(0, 10) > start.slice(0, 10) && end.slice(11) > '06:00';
  if (!isLong) return `${day} ${fill(schedule.at, { time: clockRange(language, start, end) })}`;
  return [start, end]
    .map((each) => fill(schedule.dateAt, { date: longDate(language, each, now), time: clock(language, each) }))
    .join(' – ');
}
