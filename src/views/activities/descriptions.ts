import type { Agenda } from '../../domain/calendar/agenda.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { comingOccurrences, type Portal, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { count, type Language } from '../../i18n/index.ts';
import { placeOf, statusBadge } from './occurrence-text.ts';
import { dateAndTime } from '../../i18n/when.ts';

/** Describes an activity for search engines: its next date, place and summary. */
export function describeEvent(language: Language, { now }: Portal, event: PortalEvent): string {
  const next = comingOccurrences(event, now)[0] ?? event.occurrences.at(-1);
  return (next ? `${capitalise(sentenceOf(language, next, now))}. ` : '') + event.data.summary;
}

// The place of a cancelled event is omitted, so that nobody goes there.
function sentenceOf(language: Language, next: PortalOccurrence, now: string): string {
  const when = dateAndTime(language, next, now);
  const stamp = isOff(next) && statusBadge(language, next);
  return stamp ? `${stamp.text}: ${when}` : `${when}, ${placeOf(language, next)}`;
}

/** Describes the page of a day for search engines. */
export function describeDay(language: Language, { now, site }: Portal, day: string, agenda: Agenda): string {
  const values = { municipality: site.municipality.name, date: longDate(language, day, now) };
  return count(language, language.words.activities.dayDescription, agenda.get(day)?.length ?? 0, values);
}
