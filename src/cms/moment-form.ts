import { addDays, daysBetween } from '../domain/time/days.ts';

/** A date with an optional time, as held by two inputs. Wall clock, no time zone. */
export interface MomentForm {
  /** `2026-11-24`, or empty. */
  date: string;
  /** `18:00`, or empty for the whole day. */
  time: string;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/;

/** Parses a stored value. Returns undefined if the inputs cannot show it, so that it stays untouched. */
export function readMoment(value: unknown, timed = true): MomentForm | undefined {
  if (value === undefined || value === null || value === '') return { date: '', time: '' };
  const [, date, time = ''] = (typeof value === 'string' && MOMENT.exec(value)) || [];
  if (date === undefined || !isRealDate(date) || (time && (!timed || !isRealTime(time)))) return undefined;
  return { date, time };
}

/** Formats a value; empty without a date. */
export function writeMoment({ date, time }: MomentForm): string {
  return date && time ? `${date}T${time}` : date;
}

/** Moves an end along with its start, keeping the duration; an end without a date gets that of the start. */
export function endFollowing(end: MomentForm, before: MomentForm, after: MomentForm): MomentForm {
  if (!after.date || before.date === after.date) return end;
  if (!end.date) return { ...end, date: after.date };
  if (before.date) return { ...end, date: addDays(end.date, daysBetween(before.date, after.date)) };
  return end.date < after.date ? { ...end, date: after.date } : end;
}

function isRealDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function isRealTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}
