import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMinutes,
  dateOf,
  dateOfNumber,
  daysBetween,
  type LocalDate,
  type Moment,
  minutesBetween,
  ZONE,
} from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import type { WrittenEvent, WrittenTime } from './ical.ts';
import type { FindZone } from './zones.ts';

const DAY = 86_400_000;

/** Converts a written time to its instant; a day counts from its noon in UTC, so that no clock moves it. */
export function zonedTime({ local, isDay, zone }: WrittenTime, zoneOf: FindZone): Temporal.ZonedDateTime {
  if (isDay) return Temporal.PlainDateTime.from(`${local}T12:00`).toZonedDateTime('UTC');
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone === 'UTC' ? 'UTC' : zoneOf(zone));
}

/** Converts an instant in milliseconds to a moment of the portal: a day, or a wall-clock time in Oslo. */
export function momentAt(instant: number, isDay: boolean): Moment {
  return isDay ? dateOfNumber(Math.floor(instant / DAY)) : wallClockAt(instant);
}

/** Converts a written time to a moment of the portal. */
export function momentOf(time: WrittenTime, zoneOf: FindZone): Moment {
  return momentAt(zonedTime(time, zoneOf).epochMilliseconds, time.isDay);
}

/** Returns the last instant of a day in Oslo, in milliseconds. */
export function endOfDay(date: LocalDate): number {
  return zonedTime({ local: `${date}T23:59:59`, isDay: false, zone: undefined }, () => ZONE).epochMilliseconds;
}

/** How long an event lasts: days for whole days (one is the least), minutes of the wall clock for others. */
export type Length = { days: number } | { minutes: number; isGuessed: boolean };

const GUESSED_MINUTES = 60;

/** Returns the length of an event; an end at or before the start counts as none (RFC 5545, 3.6.1). */
export function lengthOf(event: WrittenEvent, zoneOf: FindZone): Length {
  const { start, end, duration } = event;
  if (start.isDay) {
    const lasts = end
      ? daysBetween(start.local, dateOf(end.local))
      : (durationOf(duration)?.total({ unit: 'days', relativeTo: start.local }) ?? 1);
    return { days: Math.max(1, Math.round(lasts)) };
  }
  const until = end && !end.isDay ? zonedTime(end, zoneOf) : afterDuration(event, zoneOf);
  const minutes = until ? minutesBetween(momentOf(start, zoneOf), wallClockAt(until.epochMilliseconds)) : 0;
  return minutes > 0 ? { minutes, isGuessed: false } : { minutes: GUESSED_MINUTES, isGuessed: true };
}

/** Returns the end of a date in the portal's way: for whole days the last day, inclusive. */
export function endOf(start: Moment, length: Length): Moment {
  return 'days' in length ? addDays(start, length.days - 1) : addMinutes(start, length.minutes);
}

function afterDuration({ start, duration }: WrittenEvent, zoneOf: FindZone): Temporal.ZonedDateTime | undefined {
  const length = durationOf(duration);
  return length && zonedTime(start, zoneOf).add(length);
}

function durationOf(duration: string | undefined): Temporal.Duration | undefined {
  try {
    return duration ? Temporal.Duration.from(duration) : undefined;
  } catch {
    return undefined;
  }
}
