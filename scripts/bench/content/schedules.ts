import { addDays, addMinutes, dateOf, daysFromTo, weekdayOf } from '../../../src/domain/time/days.ts';
import { expand } from '../../../src/domain/events/recurrence.ts';
import { ordinals, type Weekday } from '../../../src/schemas/codes.ts';
import type { Event } from '../../../src/schemas/event.ts';
import type { Random } from './random.ts';
import { closures } from './settings.ts';

export type Schedule = Pick<Event, 'start' | 'end' | 'repeat'>;

const SEASON = { first: '2026-08-24', last: '2027-06-13' };

/** Weekdays weighted by how often activities happen on them: mostly midweek, seldom on a Sunday. */
const BUSY_WEEKDAYS = weekdaysByWeight({ mon: 20, tue: 23, wed: 22, thu: 20, fri: 6, sat: 5, sun: 4 });
const FREE_WEEKDAYS = weekdaysByWeight({ mon: 6, tue: 9, wed: 10, thu: 10, fri: 8, sat: 35, sun: 22 });

const HOURS = [
  '10:00',
  '11:00',
  '12:00',
  '13:00',
  '16:30',
  '17:00',
  '17:30',
  '18:00',
  '18:00',
  '18:30',
  '19:00',
  '19:00',
  '19:30',
];

const FORMS = [
  ...times(3, 'week'),
  ...times(2, 'fortnight'),
  ...times(3, 'month'),
  'day',
  ...times(3, 'dates'),
] as const;

/** Generates a series: a quarter weekly, the others fortnightly, monthly, or on a list of dates. */
export function seriesSchedule(random: Random): Schedule {
  const weekday = random.pick(BUSY_WEEKDAYS);
  const first = nextWeekday(weekday, addDays(SEASON.first, random.between(0, 20)));
  const form = random.pick(FORMS);
  if (form === 'dates') return onDates(random, weekday);
  const ending = random.chance(0.7)
    ? { until: random.pick(['2026-12-16', '2027-05-28', '2027-06-13', '2027-06-18']) }
    : {};
  const skip = { skip: random.pick([['public-holidays', 'school-holidays'], ['public-holidays']] as const).slice() };
  if (form === 'day') {
    const day = random.between(1, 28);
    return lasting(random, `2026-09-${String(day).padStart(2, '0')}`, { every: 'month', day, ...ending });
  }
  if (form === 'month')
    return onRule(random, first, { every: 'month', nth: random.pick(ordinals), weekday, ...ending, ...skip });
  if (form === 'fortnight')
    return lasting(random, first, { every: 'week', interval: 2, on: [weekday], ...ending, ...skip });
  const second = random.chance(0.15) ? [random.pick(BUSY_WEEKDAYS)] : [];
  return lasting(random, first, { every: 'week', on: [...new Set([weekday, ...second])], ...ending, ...skip });
}

/** Generates the time of a single activity: some hours, a whole day, or a few days. */
export function singleSchedule(random: Random): Schedule {
  const day = random.between(0, daysFromTo(SEASON.first, SEASON.last).length - 8);
  const date = nextWeekday(random.pick(FREE_WEEKDAYS), addDays(SEASON.first, day));
  if (random.chance(0.05)) return { start: date, end: addDays(date, random.between(0, 2)) };
  return lasting(random, date);
}

/** Lists the dates of a series that are not skipped. */
export function daysOf(schedule: Schedule): string[] {
  const { starts, without } = expand(schedule, closures);
  return starts.map(dateOf).filter((date) => !without.has(date));
}

function lasting(random: Random, date: string, repeat?: Event['repeat']): Schedule {
  const start = `${date}T${random.pick(HOURS)}`;
  return { start, end: addMinutes(start, random.pick([60, 90, 90, 120, 120, 150, 180])), ...(repeat && { repeat }) };
}

// A monthly rule must start on one of its own dates: the first after the day before.
function onRule(random: Random, from: string, repeat: NonNullable<Event['repeat']>): Schedule {
  const [start = from] = expand({ start: from, repeat: { ...repeat, skip: undefined } }, closures).starts.filter(
    (date) => date >= from,
  );
  return lasting(random, start, repeat);
}

function onDates(random: Random, weekday: Weekday): Schedule {
  const first = nextWeekday(weekday, addDays(SEASON.first, random.between(0, 150)));
  const dates = Array.from({ length: random.between(3, 8) }, (_, index) =>
    addDays(first, index * 14 + random.between(0, 3)),
  );
  const { start, end } = lasting(random, dates[0] ?? first);
  return { start, end, repeat: { dates: dates.map((date) => date + start.slice(10)) } };
}

function nextWeekday(weekday: Weekday, from: string): string {
  return daysFromTo(from, addDays(from, 6)).find((date) => weekdayOf(date) === weekday) ?? from;
}

function weekdaysByWeight(weights: Record<Weekday, number>): Weekday[] {
  return Object.entries(weights).flatMap(([weekday, weight]) => times(weight, weekday as Weekday));
}

function times<Item>(length: number, item: Item): Item[] {
  return Array.from({ length }, () => item);
}
