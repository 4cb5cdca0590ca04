import { wallClockAt } from '../../domain/time/zoned.ts';
import type { Language } from '../../i18n/index.ts';
import { dateAndTime } from '../../i18n/when.ts';

/** Formats an instant (milliseconds): «lørdag 21. november kl. 10.00». */
export function formatInstant(language: Language, at: number, now: string): string {
  const clock = wallClockAt(at);
  return dateAndTime(language, { start: clock, end: clock }, now).replace(/–[^–]*$/, '');
}
