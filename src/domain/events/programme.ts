import type { Event, EventPart } from '../../schemas/event.ts';
import { addDays, dateOf, daysBetween, isTimed, type LocalDate, type Moment, timeOf } from '../time/days.ts';
import { isOvernight } from '../time/day-parts.ts';
import type { Fault } from '../fault.ts';
import { isOff, type Occurrence } from './occurrences.ts';

/** One programme item of an occurrence, with its start and end. */
interface PlannedPart {
  start: Moment;
  end?: Moment | undefined;
  title: string;
}

/** The programme items of one day of an occurrence. */
export interface ProgrammeDay {
  day: LocalDate;
  parts: PlannedPart[];
}

type Programme = Pick<Event, 'start' | 'end' | 'parts'>;
type Hours = Pick<Occurrence, 'start' | 'end'>;

/**
 * Returns the programme of one occurrence, day by day. Empty if its hours differ from the event's, by a change or in a
 * list of dates, as the times of its items are then unknown.
 */
export function programmeOn(occurrence: Occurrence & { event: { data: Programme } }): ProgrammeDay[] {
  const { event, start } = occurrence;
  const isAsPlanned = clocksOf(occurrence) === clocksOf(hoursOf(event.data));
  if (isOff(occurrence) || !isAsPlanned) return [];
  const parts = (event.data.parts ?? []).map((part) => plannedPart(part, occurrence));
  // One evening is one day, also past midnight.
  const dayOf = (part: PlannedPart) => dateOf(isEvening(occurrence) ? start : part.start);
  return [...Map.groupBy(parts, dayOf)].map(([day, ofDay]) => ({ day, parts: ofDay }));
}

/** Lists errors in a programme: every item must be within the event and not before the one above it. */
export function faultsOfProgramme(event: Programme): Fault[] {
  const hours = hoursOf(event);
  const parts = event.parts ?? [];
  const planned = parts.map((part) => plannedPart(part, hours));
  return planned.flatMap((part, index) => {
    const field = `parts.${index}`;
    if (isSeveralDays(hours) && parts[index]?.day === undefined) return [{ field: `${field}.day`, code: 'part-day' }];
    return faultsOfPart(part, planned[index - 1], field, hours).slice(0, 1);
  });
}

function faultsOfPart(
  { start, end }: PlannedPart,
  before: PlannedPart | undefined,
  field: string,
  hours: Hours,
): Fault[] {
  const outside = (key: 'start' | 'end', moment: Moment) =>
    isWithin(moment, hours)
      ? []
      : [{ field: `${field}.${key}`, code: 'part-outside', values: { moment, from: hours.start, to: hours.end } }];
  return [
    ...outside('start', start),
    ...(end && end <= start ? [{ field: `${field}.end`, code: 'end-before-start', values: { start, end } }] : []),
    ...(end ? outside('end', end) : []),
    ...(before && start < before.start
      ? [{ field: `${field}.start`, code: 'part-order', values: { start, before: before.start } }]
      : []),
  ];
}

function isWithin(moment: Moment, { start, end }: Hours): boolean {
  if (isTimed(end)) return moment >= start && moment <= end;
  return dateOf(moment) >= start && moment <= `${addDays(end, 1)}T00:00`;
}

function plannedPart({ day = 1, start, end, title }: EventPart, hours: Hours): PlannedPart {
  // An item in the small hours of an evening is on the next day, without anyone counting days.
  const isLate = day === 1 && isEvening(hours) && start < timeOf(hours.start);
  const from = `${addDays(dateOf(hours.start), isLate ? 1 : day - 1)}T${start}`;
  return { start: from, ...(end !== undefined && { end: endAfter(from, end) }), title };
}

// An item that ends in the small hours ends on the next day.
function endAfter(start: Moment, clock: string): Moment {
  const isNextDay = clock <= timeOf(start) && clock <= '06:00';
  return `${isNextDay ? addDays(dateOf(start), 1) : dateOf(start)}T${clock}`;
}

function hoursOf({ start, end = start }: Programme): Hours {
  return { start, end };
}

// The time of day of its start and end, regardless of date.
function clocksOf({ start, end }: Hours): string {
  return [timeOf(start), timeOf(end), daysBetween(dateOf(start), dateOf(end))].join(' ');
}

function isSeveralDays(hours: Hours): boolean {
  return dateOf(hours.start) < dateOf(hours.end) && !isEvening(hours);
}

function isEvening({ start, end }: Hours): boolean {
  return isTimed(start) && isOvernight(start, end);
}
