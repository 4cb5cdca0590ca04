import { slugOf } from '../../domain/slug.ts';
import { addDays } from '../../domain/time/days.ts';
import { entryText } from '../../entries/entry-text.ts';
import { email, phone } from '../../schemas/fields/scalars.ts';
import { oneLine, readDate, readPrice, readTime, type FormValues } from './typed-values.ts';

/** The option for an organiser that is not in the list. */
export const NEW_ORGANISER = '+';

// An end before this time belongs to the evening before.
const NIGHT_ENDS = '06:00';

/**
 * Turns the values of the activity form into the text of an entry, which is then validated as content. An import also
 * gives its id.
 */
export function activityText(typed: FormValues, { id = '' } = {}): string {
  const { title = '', kind = '', theme = '', venue = '', place = '', summary = '', body = '' } = typed;
  const { start, end } = whenOf(typed);
  const fields = {
    id,
    title: oneLine(title),
    summary: oneLine(summary),
    kind,
    associations: [organiserOf(typed)],
    venue,
    place: venue ? '' : oneLine(place),
    start,
    end,
    repeat: repeatOf(typed),
    theme,
    ...priceOf(typed.price ?? ''),
    signup: signupOf(oneLine(typed.signup ?? '')),
  };
  const filled = Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined);
  return entryText(Object.fromEntries(filled), body);
}

/** Returns the slug of the organiser, also for one that is not in the content yet. */
export function organiserOf({ associations = '', organiser = '' }: FormValues): string {
  return associations === NEW_ORGANISER ? slugOf(organiser) || 'ny-forening' : associations;
}

/** Proposes the slug of the activity: organiser and title. */
export function activitySlug(typed: FormValues): string {
  const words = [organiserOf(typed), slugOf(typed.title ?? '') || 'aktivitet'];
  return words.filter(Boolean).join('-').slice(0, 90).replace(/-+$/, '');
}

/**
 * Returns the start and end as local times, as far as they were entered; without a time the activity lasts all day. It
 * ends on the day it starts or in the night after it, unless a last day was entered.
 */
export function whenOf(typed: FormValues): { start?: string; end?: string } {
  const { date: day = '', from = '', to = '' } = typed;
  const date = readDate(day);
  const last = readDate(typed.last ?? '');
  const [begins, ends] = [readTime(from), readTime(to)];
  if (!date || !begins) return date ? { start: date, ...(last && last !== date && { end: last }) } : {};
  const isNextDay = ends !== undefined && ends <= begins && ends <= NIGHT_ENDS;
  const lastDay = last && last !== date ? last : isNextDay ? addDays(date, 1) : date;
  return { start: `${date}T${begins}`, ...(ends && { end: `${lastDay}T${ends}` }) };
}

/** Checks whether an end belongs to the evening before: no last day has to be asked for. */
export function isNightAfter(start: string, end: string): boolean {
  const [date = '', begins = ''] = start.split('T');
  const [last = '', ends = ''] = end.split('T');
  return ends !== '' && last === addDays(date, 1) && ends <= begins && ends <= NIGHT_ENDS;
}

/** Returns the rule of a weekly activity; undefined for a single one. */
export function repeatOf(typed: FormValues) {
  if (typed.repeat !== 'week') return undefined;
  const until = readDate(typed['repeat.until'] ?? '');
  const skip = (['public-holidays', 'school-holidays'] as const).filter((each) => typed[`repeat.skip.${each}`]);
  return { every: 'week' as const, ...(until && { until }), ...(skip.length > 0 && { skip }) };
}

/** Reads a price. Anything but a number, such as «barn 20, voksne 50», becomes a note. */
export function priceOf(text: string): { price?: number; price_note?: string } {
  const price = readPrice(text);
  if (price !== undefined) return { price };
  return text ? { price_note: oneLine(text) } : {};
}

/** Reads how to sign up: an address, a number, or anything else as a note. */
export function signupOf(text: string) {
  if (!text) return undefined;
  if (email().safeParse(text).success) return { email: text };
  if (phone().safeParse(text).success) return { phone: text };
  if (/^https?:\/\//i.test(text)) return { url: text };
  return /^www\.\S+$/i.test(text) ? { url: `https://${text}` } : { note: text };
}
