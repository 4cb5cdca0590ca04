import { clock, clockRange, dayAndMonth, weekdayByCode } from './dates.ts';
import { joinWithOr, type Language, joinWithAnd } from './language.ts';
import { count, fill } from './phrases.ts';

/** A repeat rule as written in content. */
interface Rule {
  every?: 'week' | 'month' | undefined;
  interval?: number | undefined;
  on?: string[] | undefined;
  nth?: 'first' | 'second' | 'third' | 'fourth' | 'last' | undefined;
  weekday?: string | undefined;
  day?: number | undefined;
  dates?: string[] | undefined;
  skip?: ('public-holidays' | 'school-holidays')[] | undefined;
}

interface Series {
  start: string;
  end?: string | undefined;
  repeat: Rule;
  /** The day of the last date, which may be before `until`; undefined if unknown. */
  last?: string | undefined;
  /** Whether that day has passed. */
  isOver?: boolean | undefined;
  weekday: string;
  now: string;
}

const LISTED_DATES = 6;
const DAY = 86_400_000;

/** Describes a series: «Hver tirsdag og torsdag kl. 18.00–20.00, ikke i skoleferier, siste gang 15. juni». */
export function seriesInWords(language: Language, series: Series): string {
  const { comma = ', ' } = language;
  const { schedule } = language.words;
  const { repeat } = series;
  const rule = ruleInWords(language, series);
  const time = timeInWords(language, series);
  if (repeat.dates) return [rule, ...time].join(comma);
  const skips = repeat.skip?.map((skip) => schedule.skips[skip]) ?? [];
  const pauses = skips.length > 0 ? [fill(schedule.notIn, { skips: joinWithOr(language, skips) })] : [];
  return [[rule, ...time].join(' '), ...pauses, ...endInWords(language, series)].join(comma);
}

function endInWords(language: Language, { last, isOver, now }: Series): string[] {
  const { lastTime, lastTimeWas } = language.words.schedule;
  return last ? [fill(isOver ? lastTimeWas : lastTime, { date: dayAndMonth(language, last, now) })] : [];
}

// The time is omitted unless all dates share it. Events of a day or more give only the start, since «18.00–15.00»
// would mislead.
function timeInWords(language: Language, { start, end, repeat }: Series): string[] {
  const isShared = repeat.dates?.every((date) => date.slice(10) === start.slice(10)) ?? true;
  if (start.length === 10 || !end || !isShared) return [];
  const isLong = Date.parse(`${end}Z`) - Date.parse(`${start}Z`) >= DAY;
  return [
    fill(language.words.schedule.at, { time: isLong ? clock(language, start) : clockRange(language, start, end) }),
  ];
}

function ruleInWords(language: Language, { repeat, weekday, now }: Series): string {
  const { schedule } = language.words;
  if (repeat.dates) return datesInWords(language, repeat.dates, now);
  if (repeat.every === 'month') {
    if (repeat.day) return fill(schedule.monthlyDay, { day: repeat.day });
    const name = weekdayByCode(language, repeat.weekday ?? weekday);
    if (repeat.nth === 'last') return fill(schedule.monthlyLast, { weekday: name });
    return fill(schedule.monthlyNth, { ordinal: schedule.ordinals[repeat.nth ?? 'first'], weekday: name });
  }
  return weeksInWords(language, weekdaysInOrder(repeat.on?.length ? repeat.on : [weekday]), repeat.interval ?? 1);
}

function weeksInWords(language: Language, weekdays: string[], interval: number): string {
  const { schedule } = language.words;
  const days = joinWithAnd(
    language,
    weekdays.map((day) => weekdayByCode(language, day)),
  );
  if (interval > 2) return fill(schedule.everyNthWeek, { n: interval, days });
  if (interval === 2) return fill(weekdays.length === 1 ? schedule.everySecond : schedule.everySecondWeek, { days });
  if (weekdays.length === 7) return schedule.everyDay;
  return weekdays.join() === 'mon,tue,wed,thu,fri' ? schedule.workdays : fill(schedule.weekly, { days });
}

function datesInWords(language: Language, dates: readonly string[], now: string): string {
  const { schedule } = language.words;
  const sorted = [...dates].sort();
  const written = sorted.map((date) => dayAndMonth(language, date, now));
  if (sorted.length <= LISTED_DATES)
    return count(language, schedule.dates, sorted.length, { dates: joinWithAnd(language, written) });
  return count(language, schedule.datesMany, sorted.length, { from: written[0] ?? '', to: written.at(-1) ?? '' });
}

function weekdaysInOrder(days: readonly string[]): string[] {
  const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return order.filter((day) => days.includes(day));
}
