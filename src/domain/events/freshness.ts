import type { Event } from '../../schemas/event.ts';
import { dateOf, laterOf, type LocalDate, type Moment } from '../time/days.ts';
import { addMonths, wallClockAt } from '../time/zoned.ts';

/**
 * How far one can trust an entry: somebody confirmed it lately; it is time to ask; nobody has answered for so long that
 * people should ring first; or for so long that it is no longer shown as coming.
 */
export type Freshness = 'confirmed' | 'ageing' | 'unanswered' | 'silent';

/**
 * Months since an entry was last confirmed.
 *
 * A year, because boards and halls change once a year, after the annual meeting. Whoever writes for it is asked a month
 * before, so that an answer comes in time; and gets a season more before the activity is left out, since a wasted trip
 * costs less than a café that nobody finds, but not for ever.
 */
export const FRESHNESS_MONTHS = { ageing: 11, unanswered: 12, silent: 15 } as const;

/** What tells when an entry was last confirmed. */
type Dated = { checked?: string | undefined; updated?: string | undefined; start?: Moment | undefined };

/** Finds the day on which somebody last saw that an entry is right: whoever saves it has it before their eyes. */
export function confirmedOn({ checked, updated, start }: Dated): LocalDate | undefined {
  const saved = updated && dateOf(wallClockAt(Date.parse(updated)));
  const known = [checked, saved].filter((day) => day !== undefined && day !== '') as LocalDate[];
  // One without a word of it was written before it began.
  return known.sort().at(-1) ?? (start && dateOf(start));
}

/**
 * Tells how fresh an entry is. Only what goes on by a rule is ever `unanswered` or `silent`: each other date was named
 * by somebody. Of what nobody knows when it was confirmed it is time to ask.
 */
export function freshnessOf(entry: Dated & Partial<Pick<Event, 'repeat'>>, now: Moment): Freshness {
  const confirmed = confirmedOn(entry);
  if (confirmed === undefined) return 'ageing';
  const isPast = (state: keyof typeof FRESHNESS_MONTHS) => addMonths(confirmed, FRESHNESS_MONTHS[state]) <= dateOf(now);
  if (!isPast('ageing')) return 'confirmed';
  if (!entry.repeat?.every || !isPast('unanswered')) return 'ageing';
  return isPast('silent') ? 'silent' : 'unanswered';
}

/** Finds the day on which an entry became `unanswered` or `silent`, if it is: what is said of it has changed since then. */
export function doubtedSince(entry: Parameters<typeof freshnessOf>[0], now: Moment): LocalDate | undefined {
  const state = freshnessOf(entry, now);
  const confirmed = confirmedOn(entry);
  return confirmed && (state === 'unanswered' || state === 'silent')
    ? addMonths(confirmed, FRESHNESS_MONTHS[state])
    : undefined;
}

/** Lets a series that has fallen silent end on the day when it did, and leaves every other event as it is. */
export function endedBySilence<Data extends Pick<Event, 'start' | 'repeat' | 'checked' | 'updated'>>(
  data: Data,
  now: Moment,
): Data {
  const fell = doubtedSince(data, now);
  if (!fell || !data.repeat || freshnessOf(data, now) !== 'silent') return data;
  const latest = data.repeat.until && data.repeat.until < fell ? data.repeat.until : fell;
  // A series that had not begun by then still has its first date.
  const first = dateOf(data.start);
  return { ...data, repeat: { ...data.repeat, until: laterOf(latest, first) } };
}
