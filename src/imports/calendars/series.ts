import { addMinutes, dateOf, isTimed, type Moment, minutesBetween } from '../../domain/time/days.ts';
import type { WrittenEvent, WrittenTime } from './ical.ts';
import { withoutMovesOntoDates } from './moves-onto-dates.ts';
import { ruleDates, ruleStarts, type Span } from './rules.ts';
import type { Series, SeriesChange, SeriesFault } from './calendar-series.ts';
import { endOf, lengthOf, momentAt, momentOf, zonedTime } from './times.ts';
import { withWholeDays } from './whole-days.ts';
import type { FindZone } from './zones.ts';

/**
 * Turns the components of one event into series: the dates of the rule and of RDATE without those of EXDATE, and
 * overrides as changes. A change of «this and future» dates begins a series of its own. Overrides whose series is missing
 * are events.
 */
export function seriesOf(
  key: string,
  events: readonly WrittenEvent[],
  span: Span,
  zoneOf: FindZone,
): (Series | SeriesFault)[] {
  const [master] = newest(events.filter(({ replaces }) => !replaces));
  const overrides = newest(events.filter(({ replaces }) => replaces));
  if (!master) return overrides.map((event) => withWholeDays(single(key, event, zoneOf)));
  const dates = plannedDates(master, span, zoneOf);
  if (typeof dates === 'string') return [dates];
  if (dates.starts.length === 0 && overrides.length === 0) return ['over'];
  const length = lengthOf(master, zoneOf);
  const changes = changesOfPeriods(master, dates.starts, zoneOf);
  const whole: Series = { key, event: master, length, changes, ...dates };
  const turns = overrides.filter(({ isThisAndFuture }) => isThisAndFuture);
  const parts = inOrder(turns, zoneOf).reduce((list, turn) => splitLast(list, turn, zoneOf), [whole]);
  for (const override of overrides.filter(({ isThisAndFuture }) => !isThisAndFuture)) applyTo(parts, override, zoneOf);
  return parts.map(asEntriesSayIt).filter(hasDates);
}

/** Leaves out older versions of an event, or of a date: lower in SEQUENCE, or earlier in the calendar. */
function newest(events: readonly WrittenEvent[]): WrittenEvent[] {
  const versions = Map.groupBy(events, ({ replaces }) => replaces && `${replaces.local} ${replaces.zone}`);
  return [...versions.values()].flatMap((same) => same.toSorted((a, b) => a.sequence - b.sequence).slice(-1));
}

/** Lists the dates that RDATE adds with another length than that of the series. */
function changesOfPeriods(event: WrittenEvent, starts: readonly Moment[], zoneOf: FindZone): SeriesChange[] {
  const usual = lengthOf(event, zoneOf);
  return event.dates.flatMap((period) => {
    const start = momentOf(period, zoneOf);
    if (!(period.end || period.duration) || !starts.includes(start)) return [];
    const end = endOf(start, lengthOf({ ...event, start: period, end: period.end, duration: period.duration }, zoneOf));
    return end === endOf(start, usual) ? [] : [{ date: dateOf(start), status: 'moved' as const, start, end }];
  });
}

function single(keyOfEvent: string, event: WrittenEvent, zoneOf: FindZone): Series {
  const key = `${keyOfEvent} ${event.replaces?.local ?? ''}`.trim();
  const starts = [momentOf(event.start, zoneOf)];
  return { key, event, length: lengthOf(event, zoneOf), starts, changes: [], rule: undefined, isEndless: false };
}

type Dates = Pick<Series, 'starts' | 'rule' | 'isEndless'>;

function plannedDates(event: WrittenEvent, span: Span, zoneOf: FindZone): Dates | SeriesFault {
  const { start, rule, dates, except, exceptRules } = event;
  const { isDay } = start;
  const ruled = rule
    ? ruleStarts(start, rule, span, zoneOf)
    : { starts: [zonedTime(start, zoneOf).epochMilliseconds], isEndless: false };
  if ('reason' in ruled) return ruled.reason;
  const added = dates.map((date) => zonedTime(likeStart(date, start), zoneOf).epochMilliseconds);
  const all = [...new Set([...ruled.starts, ...added])].sort((a, b) => a - b).map((each) => momentAt(each, isDay));
  const excluded = exceptRules.map((each) => ruleDates(start, each, span, zoneOf));
  const ruledOut: Moment[] = [];
  for (const each of excluded) {
    if ('reason' in each) return each.reason;
    ruledOut.push(...each.starts.map((date) => momentAt(date, isDay)));
  }
  // Of a whole day, its midnight means the same.
  const written = except.map((each) => momentOf(each, zoneOf)).map((each) => (isDay ? dateOf(each) : each));
  const without = new Set([...written, ...ruledOut]);
  const isExcept = (each: Moment) => without.has(each) || without.has(dateOf(each));
  const starts = [...new Set(all)].filter((each) => !isExcept(each));
  return { starts, rule: added.length > 0 || ruledOut.length > 0 ? undefined : rule, isEndless: ruled.isEndless };
}

/** A day that is added to a series of hours begins when the others do. */
function likeStart(date: WrittenTime, start: WrittenTime): WrittenTime {
  if (!date.isDay || start.isDay) return date;
  return { ...start, local: `${date.local}${start.local.slice(10)}` };
}

function inOrder(turns: readonly WrittenEvent[], zoneOf: FindZone): WrittenEvent[] {
  return turns.toSorted((a, b) => (replacedBy(a, zoneOf) < replacedBy(b, zoneOf) ? -1 : 1));
}

function replacedBy({ replaces }: WrittenEvent, zoneOf: FindZone): Moment {
  return replaces ? momentOf(replaces, zoneOf) : '';
}

/** Ends the last of some series before a date, and begins another there with the same rhythm. */
function splitLast(parts: Series[], turn: WrittenEvent, zoneOf: FindZone): Series[] {
  const last = parts.at(-1) as Series;
  const from = replacedBy(turn, zoneOf);
  const later = last.starts.filter((start) => start >= from);
  const shift = minutesBetween(from, momentOf(turn.start, zoneOf));
  const starts = later.map((start) => (isTimed(start) ? addMinutes(start, shift) : dateOf(addMinutes(start, shift))));
  const before = { ...last, starts: last.starts.filter((start) => start < from), isEndless: false };
  if (turn.status === 'CANCELLED') return [...parts.slice(0, -1), before];
  const key = `${last.key} ${turn.replaces?.local}`;
  return [...parts.slice(0, -1), before, { ...last, key, event: turn, length: lengthOf(turn, zoneOf), starts }];
}

function applyTo(parts: readonly Series[], override: WrittenEvent, zoneOf: FindZone): void {
  const replaced = replacedBy(override, zoneOf);
  const isReplaced = (start: Moment) => start === replaced || dateOf(start) === replaced;
  const series = parts.find(({ starts }) => starts.some(isReplaced)) ?? parts.at(-1);
  const planned = series?.starts.find(isReplaced);
  if (!series) return;
  const start = momentOf(override.start, zoneOf);
  if (!planned) {
    // An override of a date that is not planned is one more date.
    if (override.status !== 'CANCELLED')
      Object.assign(series, { starts: [...series.starts, start].sort(), rule: undefined });
    return;
  }
  const change = changeOf(series, override, { planned, start }, zoneOf);
  if (change) series.changes.push(change);
}

function changeOf(
  { length, event }: Series,
  override: WrittenEvent,
  { planned, start }: { planned: Moment; start: Moment },
  zoneOf: FindZone,
): SeriesChange | undefined {
  const date = dateOf(planned);
  if (override.status === 'CANCELLED') return { date, status: 'cancelled' };
  const end = endOf(start, lengthOf(override, zoneOf));
  const isMoved = start !== planned || end !== endOf(planned, length);
  const place = override.place && override.place !== event.place ? override.place : undefined;
  if (!isMoved && !place) return undefined;
  return { date, status: 'moved', ...(isMoved && { start, end }), ...(place && { place }) };
}

/** Changes what calendars say and entries cannot. */
function asEntriesSayIt(part: Series): Series | SeriesFault {
  const series = withWholeDays(withoutMovesOntoDates(part));
  return hasTwoInADay(series) ? 'two-in-a-day' : series;
}

function hasTwoInADay({ starts, changes }: Series): boolean {
  const days = new Set(starts.map(dateOf));
  const isOnto = ({ date, start = date }: SeriesChange) => dateOf(start) !== date && days.has(dateOf(start));
  return days.size < starts.length || changes.some(isOnto);
}

function hasDates(each: Series | SeriesFault): boolean {
  return typeof each === 'string' || each.starts.length > 0;
}
