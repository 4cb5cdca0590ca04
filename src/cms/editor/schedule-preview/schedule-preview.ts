import type { OpenOccurrence } from '../../../domain/calendar/month-grid.ts';
import { monthOf } from '../../../domain/time/months.ts';
import { wallClockAt } from '../../../domain/time/zoned.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Closures } from '../../../schemas/closures.ts';
import { clashesInWords } from '../../in-words/clashes-in-words.ts';

// One bundle for everything that computes dates, loaded when a form is opened.
export { comingDates } from '../../coming-dates.ts';
export { nextDates } from '../../next-dates.ts';
export { copyForNextTerm } from '../../next-term-form.ts';
export { eventFacts } from '../../preview.ts';

/** Describes clashes on the dates of an event, using the published occurrences of their months. */
export async function clashesOn(
  dates: readonly string[],
  { slug, data }: { slug: string; data: Record<string, unknown> },
  closures: Closures,
  language: Language,
): Promise<Map<string, string[]>> {
  const months = [...new Set(dates.map(monthOf))];
  const others = (await Promise.all(months.map(monthFile))).flat();
  return clashesInWords({ slug, data, others, closures, now: wallClockAt(Date.now()) }, language);
}

const files = new Map<string, Promise<OpenOccurrence[]>>();

// A month without a file has no events to clash with.
function monthFile(month: string): Promise<OpenOccurrence[]> {
  const known = files.get(month);
  if (known !== undefined) return known;
  const file = fetch(`/data/occurrences/${month}.json`)
    .then((response) => (response.ok ? response.json() : []))
    .catch(() => []);
  files.set(month, file);
  return file;
}
