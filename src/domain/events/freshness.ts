import type { Event } from '../../schemas/event.ts';
import { dateOf, laterOf, type LocalDate, type Moment } from '../time/days.ts';
import { addMonths, wallClockAt } from '../time/zoned.ts';

/**
 * How far an entry can be trusted: `confirmed` lately; `ageing`, time to ask; `unanswered` for so long that people
 * should phone first; `silent` for so long that it is no longer listed as coming.
 */
export type Freshness = 'confirmed' | 'ageing' | 'unanswered' | 'silent';

/**
 * Months since an entry was last confirmed.
 *
 * A year, because boards and halls change once a year, after the annual meeting. The editor is asked one month before,
 * so that an answer comes in time. The activity stays three more months before it is left out: a wasted trip costs less
 * than an activity that nobody finds, but not indefinitely.
 */
export const FRESHNESS_MONTHS = { ageing: 11, unanswered: 12, silent: 15 } as const;

/** The fields that show when an entry was last confirmed. */
type Dated = { checked?: string | undefined; updated?: string | undefined; start?: Moment | undefined };

/** Returns the day on which someone last confirmed an entry; saving it counts as confirming. */
export function confirmedOn({ checked, updated, start }: Dated): LocalDate | undefined {
  const saved = updated && dateOf(wallClockAt(Date.parse(updated)));
  const known = [checked, saved].filter((day) => day !== undefined && day !== '') as LocalDate[];
  // An entry without dates was written before it started.
  return known.sort().at(-1) ?? (start && dateOf(start));
}

/**
 * Returns how fresh an entry is.
 *
 * Only rule-based series can be `unanswered` or `silent`, as someone chose every other date. Without a known
 * confirmation the entry is `ageing`.
 */
export function freshnessOf(entry: Dated & Partial<Pick<Event, 'repeat'>>, now: Moment): Freshness {
  const confirmed = confirmedOn(entry);
  if (confirmed === undefined) return 'ageing';
  const isPast = (state: keyof typeof FRESHNESS_MONTHS) => addMonths(confirmed, FRESHNESS_MONTHS[state]) <= dateOf(now);
  if (!isPast('ageing')) return 'confirmed';
  if (!entry.repeat?.every || !isPast('unanswered')) return 'ageing';
  return isPast('silent') ? 'silent' : 'unanswered';
}

/** Returns the day on which an entry became `unanswered` or `silent`, if it is: its texts have changed since then. */
export function unconfirmedSince(entry: Parameters<typeof freshnessOf>[0], now: Moment): LocalDate | undefined {
  const state = freshnessOf(entry, now);
  const confirmed = confirmedOn(entry);
  return confirmed && (state === 'unanswered' || state === 'silent')
    ? addMonths(confirmed, FRESHNESS_MONTHS[state])
    : undefined;
}

/** Ends a `silent` series on the day when it became silent; returns any other event unchanged. */
export function endSilentSeries<Data extends Pick<Event, 'start' | 'repeat' | 'checked' | 'updated'>>(
  data: Data,
  now: Moment,
): Data {
  const fell = unconfirmedSince(data, now);
  if (!fell || !data.repeat || freshnessOf(data, now) !== 'silent') return data;
  const latest = data.repeat.until && data.repeat.until < fell ? data.repeat.until : fell;
  // A series that had not started by then keeps its first date.
  const first = dateOf(data.start);
  return { ...data, repeat: { ...data.repeat, until: laterOf(latest, first) } };
}
