import { addDays, dateAt, ZONE } from '../domain/time/days.ts';
import type { editor } from '../i18n/nb/editor.ts';
import { fill } from '../i18n/phrases.ts';

/** Formats when something was written: «i går kl. 18.40». Both arguments are in milliseconds. */
export function timeAgo(at: number, now: number, words: (typeof editor)['autosave'], locale: string): string {
  const time = timeAt(at, locale);
  if (dateAt(at) === dateAt(now)) return fill(words.today, { time });
  if (dateAt(at) === addDays(dateAt(now), -1)) return fill(words.yesterday, { time });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: ZONE }).format(at);
  return fill(words.earlier, { date, time });
}

/** Formats the time of an instant: «18.40». */
export function timeAt(at: number, locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: ZONE }).format(at);
  // Norwegian uses a full stop, which `Intl` does not.
  return locale.startsWith('en') ? time : time.replace(':', '.');
}
