import { z } from 'zod';
import { isValidOrganisationNumber } from './organisation-number.ts';
import { isTelephone } from './telephone.ts';

// What our own rules mean to other tools is in `meta`, which zod includes in JSON Schema.
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Accepts a real date, `2026-11-24`. */
export function date() {
  return z.string().refine(isRealDate, 'date').meta({ format: 'date' });
}

/** Accepts a wall-clock time in the municipality's zone, `2026-11-24T18:00`, or a whole day, `2026-11-24`. */
export function moment() {
  return asMoment(z.string());
}

/** Accepts an end: also midnight as `2026-11-24T24:00`, which is 00:00 on the next day. */
export function endMoment() {
  return asMoment(z.string().overwrite((text) => text.replace(/^(\d{4}-\d{2}-\d{2})T24:00$/, midnightAfter)));
}

function asMoment(text: z.ZodString) {
  return text
    .refine((found) => isRealDate(WALL_CLOCK.exec(found)?.[1] ?? found), 'moment')
    .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$` });
}

function midnightAfter(found: string, day: string): string {
  if (!isRealDate(day)) return found;
  return `${new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)}T00:00`;
}

/** Accepts a time of day, `13:00`. */
export function timeOfDay() {
  return asTimeOfDay(z.string());
}

/** Accepts a time of day at which something ends: also midnight as `24:00`, which is 00:00. */
export function endTimeOfDay() {
  return asTimeOfDay(z.string().overwrite((text) => (text === '24:00' ? '00:00' : text)));
}

function asTimeOfDay(text: z.ZodString) {
  return text.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time-of-day');
}

/** Accepts an instant in UTC, `2026-11-20T09:12:00Z`, with or without fractions of a second. */
export function instant() {
  return z.iso.datetime({ error: 'instant' }).refine((text) => isRealDate(text.slice(0, 10)), 'instant');
}

/** Accepts the name of a server, `kalender.example`. */
export function hostName() {
  return z
    .string()
    .max(253)
    .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, 'host-name');
}

/** Accepts a web address: https only, a real host, no credentials (threat 1). */
export function webAddress() {
  return z.string().trim().max(500).refine(isSafeWebAddress, 'https').meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]://' });
}

/** Accepts an email address. */
export function email() {
  return z.email({ error: 'email' }).max(120);
}

/** Accepts a telephone number with or without spaces: Norwegian, short, or international with `+`. */
export function phone() {
  return z
    .string()
    .trim()
    .refine(isTelephone, 'phone')
    .meta({ pattern: String.raw`^\+?\d(?: ?\d){2,14}$` });
}

/** Accepts a Norwegian organisation number with its check digit; spaces are removed. */
export function organisationNumber() {
  return z
    .string()
    .overwrite((text) => text.replace(/\s/g, ''))
    .refine(isValidOrganisationNumber, 'organisation-number')
    .meta({ pattern: String.raw`^[1-9]\d{8}$` });
}

/** Accepts a language code: `nb`, `uk`, `sma`, and `lettlest` for plain Norwegian. */
export function languageCode() {
  return z.string().regex(/^(?:[a-z]{2,3}|lettlest)$/, 'language');
}

/** Accepts an amount in kroner with at most two decimals, zero for free. */
export function kroner() {
  return z.number('kroner').min(0, 'kroner').max(1_000_000, 'kroner').multipleOf(0.01, 'kroner');
}

/** Accepts a UUID. */
export function identifier() {
  return z.guid({ error: 'uuid' });
}

// Years outside these are typing errors or attacks on code that counts days.
/** Checks whether a text is a day that the calendar has, `2028-02-29`. */
export function isRealDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const parsed = new Date(`${text}T00:00:00Z`);
  return year >= 1900 && year <= 2100 && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

function isSafeWebAddress(text: string): boolean {
  // Without its slashes a browser treats `https:name` as one of our own pages.
  if (!/^https:\/\/[^/]/i.test(text) || /[\s\\<>"'`{}|^\p{C}]/u.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return /\.[a-z][a-z0-9-]+$/.test(url.hostname) && !url.username && !url.password;
}
