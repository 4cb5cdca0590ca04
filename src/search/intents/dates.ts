import { isStopWord } from '../stop-words.ts';
import { type DayRange, dayInYear, weekdayOf } from './day-ranges.ts';
import { readAgeOrPeople } from './numbers.ts';
import type { Phrase } from './phrases.ts';

/** A date at the beginning of some words, and how many of them it takes. */
export interface ReadDate {
  days: DayRange;
  length: number;
}

type PhraseAt = (place: number) => { name: Phrase; length: number } | undefined;

/** Reads a date: «28. november», «tolvte desember», «12.12», «lørdag 5». */
export function readDate(
  words: readonly string[],
  place: number,
  today: number,
  phraseAt: PhraseAt,
): ReadDate | undefined {
  return (
    dayOfWeekAndMonth(words, place, today, phraseAt) ??
    dayOfNamedMonth(words, place, today, phraseAt) ??
    dayOfNumberedMonth(words, place, today)
  );
}

function dayOfNamedMonth(words: readonly string[], place: number, today: number, phraseAt: PhraseAt) {
  const day = dayNumber(words[place]);
  const month = day ? phraseAt(place + 1) : undefined;
  const number = Number(/^month(\d+)$/.exec(month?.name ?? '')?.[1]);
  if (!day || !month || !number) return undefined;
  return single(dayInYear(number, day, today), 1 + month.length);
}

// Two numbers are a date only where one may stand: «12.12», «skjer 12.12», but not «barn 8-12 år» or «kl. 10-12».
function dayOfNumberedMonth(words: readonly string[], place: number, today: number) {
  const [day, month] = [place, place + 1].map((at) => Number(/^\d{1,2}$/.exec(words[at] ?? '')?.[0]));
  if (!day || !month || month > 12 || day > daysOfMonth(month)) return undefined;
  const before = words[place - 1];
  if (before && !isStopWord(before) && !WEEKDAY.test(before)) return undefined;
  if (readAgeOrPeople(words, place + 1, {}) > 0) return undefined;
  return single(dayInYear(month, day, today), 2);
}

// «Lørdag 5» is the next fifth that is a Saturday; «lørdag 10» may as well be at ten o’clock, if no such day is near.
function dayOfWeekAndMonth(words: readonly string[], place: number, today: number, phraseAt: PhraseAt) {
  const named = phraseAt(place);
  const weekday = Number(/^day(\d)$/.exec(named?.name ?? '')?.[1] ?? Number.NaN);
  if (!named || Number.isNaN(weekday)) return undefined;
  const at = place + named.length;
  const dated = dayOfNamedMonth(words, at, today, phraseAt) ?? dayOfNumberedMonth(words, at, today);
  if (dated) return { ...dated, length: named.length + dated.length };
  const number = dayNumber(words[at]);
  const next = phraseAt(at + 1)?.name;
  if (!number || (at + 1 < words.length && !next)) return undefined;
  const days = Array.from({ length: NEAR_DAYS }, (_, distance) => today + distance);
  const day = days.find((each) => weekdayOf(each) === weekday && dayOfMonth(each) === number);
  return day === undefined ? undefined : single(day, named.length + 1);
}

const NEAR_DAYS = 35;
const WEEKDAY = /d[ae]g(?:en)?$/;

function single(day: number, length: number): ReadDate {
  return { days: { from: day, to: day }, length };
}

function dayNumber(word = ''): number | undefined {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : ORDINALS.indexOf(word) + 1;
  return number > 0 && number < 32 ? number : undefined;
}

function dayOfMonth(day: number): number {
  return new Date(day * 86_400_000).getUTCDate();
}

function daysOfMonth(month: number): number {
  // A leap year: the 29th of February is a date.
  return new Date(Date.UTC(2028, month, 0)).getUTCDate();
}

// Folded, as the words of a query are: «åttende» and «attende» look the same, and the eighth is meant more often.
const ORDINALS =
  'forste andre tredje fjerde femte sjette sjuende attende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attande nittende tjuende tjueforste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueattende tjueniende trettiende trettiforste'.split(
    ' ',
  );
