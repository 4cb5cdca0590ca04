import type { Closures } from '../../schemas/closures.ts';
import type { Event, Repeat } from '../../schemas/event.ts';
import { faultsOfChanges, likelyDate } from './change-rules.ts';
import { dateOf, dayNumber, daysBetween, isTimed, type LocalDate, type Moment, minutesBetween } from '../time/days.ts';
import type { Fault } from '../fault.ts';
import { faultsOfLength, nightsIn, tooLong } from '../time/length-rules.ts';
import { endFrom } from './occurrences.ts';
import { faultsOfProgramme } from './programme.ts';
import { type Expansion, endOfSchoolYear, expand, lastDayOf, MAX_DATES, MAX_MONTHS } from './recurrence.ts';
import { addMonths, clockChanges } from '../time/zoned.ts';

type Times = Pick<Event, 'start' | 'end' | 'repeat' | 'changes' | 'signup' | 'parts'>;

// An event that lasts half a year is given in whole days, if its end is right.
const MAX_NIGHTS = 183;

/**
 * Lists errors in the times of an event (the design's time rules).
 *
 * The event has passed its schema, so every moment is real and in the right format.
 */
export function faultsOfTime(event: Times, closures: Closures): Fault[] {
  const ownFaults = [...faultsOfLength(event), ...(event.repeat ? faultsOfForm(event.repeat) : [])];
  if (ownFaults.length > 0) return ownFaults;
  const expansion = expand(event, closures);
  return [
    ...faultsOfRule(event, expansion, closures),
    ...faultsOfChanges(event, expansion),
    ...faultsOfProgramme(event),
  ];
}

/** Lists what is suspicious about the times of an event but does not prevent publishing. */
export function warningsOfTime(event: Times, closures: Closures): Fault[] {
  const { starts, without } = expand(event, closures);
  const days = starts.map(dateOf);
  return [
    ...event.changes.flatMap(({ date }, index) => strayChange(date, `changes.${index}.date`, days, without)),
    ...(isWithoutEnd(event, closures) ? [{ field: 'repeat.until', code: 'no-school-year' }] : []),
    ...lateSignup(event, days.at(-1) ?? dateOf(event.start)),
    ...longHours(event),
  ];
}

function strayChange(date: LocalDate, field: string, days: LocalDate[], without: ReadonlySet<LocalDate>): Fault[] {
  if (days.includes(date)) return without.has(date) ? [{ field, code: 'change-on-skipped', values: { date } }] : [];
  const meant = likelyDate(
    date,
    days.filter((day) => !without.has(day)),
  );
  return meant
    ? [{ field, code: 'change-off-rule-meant', values: { date, meant }, codes: [meant] }]
    : [{ field, code: 'change-off-rule', values: { date } }];
}

function lateSignup({ signup }: Times, last: LocalDate): Fault[] {
  const by = signup?.by;
  return by && by > last ? [{ field: 'signup.by', code: 'signup-late', values: { by, last } }] : [];
}

function longHours({ start, end }: Times): Fault[] {
  if (!end || !isTimed(start) || nightsIn({ start, end }) <= MAX_NIGHTS) return [];
  return [tooLong({ start, end }, 'end', MAX_NIGHTS)];
}

function isWithoutEnd({ start, repeat }: Times, closures: Closures): boolean {
  if (!repeat || repeat.dates || repeat.until) return false;
  return endOfSchoolYear(dateOf(start), closures) === undefined;
}

/** Checks which keys of `repeat` belong together; the schema only checks each key. */
function faultsOfForm(repeat: Repeat): Fault[] {
  const given = Object.keys(repeat).filter((key) => repeat[key as keyof Repeat] !== undefined);
  const form = formOf(repeat);
  if (!form) return [{ field: 'repeat', code: 'repeat-form' }];
  const stray = given.filter((key) => !form.includes(key));
  if (stray.length > 0) return stray.map((key) => ({ field: `repeat.${key}`, code: 'repeat-stray', values: { key } }));
  if (repeat.every === 'month' && !repeat.day && !(repeat.nth && repeat.weekday))
    return [{ field: 'repeat', code: 'repeat-month' }];
  return [];
}

function formOf(repeat: Repeat): string[] | undefined {
  const shared = ['every', 'until', 'skip', 'except'];
  if (repeat.dates) return ['dates'];
  if (repeat.every === 'week') return [...shared, 'interval', 'on'];
  if (repeat.every === 'month') return [...shared, ...(repeat.day ? ['day'] : ['nth', 'weekday'])];
  return undefined;
}

function faultsOfRule(event: Times, { starts, without }: Expansion, closures: Closures): Fault[] {
  const { start, repeat } = event;
  if (!repeat) return [];
  const field = repeat.dates ? 'repeat.dates' : 'repeat';
  const last = lastDayOf(event, closures);
  if (!repeat.dates && last < dateOf(start))
    return [{ field: 'repeat.until', code: 'until-before-start', values: { start, until: last } }];
  if (last > addMonths(dateOf(start), MAX_MONTHS)) {
    return [{ field: repeat.dates ? field : 'repeat.until', code: 'too-far', values: { months: MAX_MONTHS } }];
  }
  if (starts.length > MAX_DATES) return [{ field, code: 'too-many', values: { most: MAX_DATES } }];
  const kinds = starts.findIndex((each) => isTimed(each) !== isTimed(start));
  if (kinds >= 0) return [{ field, code: 'dates-kind', values: { start } }];
  if (starts[0] !== start)
    return [{ field: 'start', code: repeat.dates ? 'start-not-first' : 'start-off-rule', values: { start } }];
  if (starts.length === without.size) return [{ field, code: 'no-dates' }];
  const each = { field, starts, end: endFrom(event, start), start };
  return [...faultsOfCrowding(each), ...faultsOfClocks(event, starts, without)];
}

function faultsOfCrowding({
  field,
  starts,
  start,
  end,
}: {
  field: string;
  starts: Moment[];
  start: Moment;
  end: Moment;
}): Fault[] {
  const gaps = starts.slice(1).map((next, index) => daysBetween(dateOf(starts[index] as Moment), dateOf(next)));
  if (gaps.includes(0)) return [{ field, code: 'two-in-a-day' }];
  const room = starts.slice(1).map((next, index) => minutesBetween(starts[index] as Moment, next));
  const shortest = Math.min(...room);
  const length = isTimed(start) ? minutesBetween(start, end) : (dayNumber(end) - dayNumber(start) + 1) * 1440;
  // Whole days in a row do not overlap; timed dates must be shorter than the gap between their starts (Outlook).
  const overlaps = isTimed(start) ? length >= shortest : length > shortest;
  return starts.length > 1 && overlaps ? [{ field: 'end', code: 'longer-than-interval' }] : [];
}

function faultsOfClocks(event: Times, starts: Moment[], without: Set<LocalDate>): Fault[] {
  if (!isTimed(event.start)) return [];
  const crossing = starts.find(
    (start) => !without.has(dateOf(start)) && crossesClockChange(start, endFrom(event, start)),
  );
  const code = event.repeat?.dates ? 'clock-change-dates' : 'clock-change';
  return crossing ? [{ field: 'start', code, values: { date: dateOf(crossing) } }] : [];
}

function crossesClockChange(start: Moment, end: Moment): boolean {
  const changes = clockChanges(end.slice(0, 4));
  return changes.some((date) => start < `${date}T03:00` && end > `${date}T02:00`);
}
