import type { Agenda } from '../domain/agenda.ts';
import { comingOccurrences, type Portal, type PortalEvent } from '../domain/portal.ts';
import { capital, longDate } from '../i18n/dates.ts';
import { count, type Language } from '../i18n/index.ts';
import { placeOf, whenOf } from './view.ts';

/** Describes an activity for search engines: when it is next, where, and what it is. */
export function describeEvent(language: Language, { now }: Portal, event: PortalEvent): string {
  const next = comingOccurrences(event, now)[0] ?? event.occurrences.at(-1);
  const when = next ? `${whenOf(language, next, now)}, ${placeOf(language, next)}. ` : '';
  return capital(when) + event.data.summary;
}

/** Describes the page of a day. */
export function describeDay(language: Language, { now, site }: Portal, day: string, agenda: Agenda): string {
  const values = { municipality: site.municipality.name, date: longDate(language, day, now) };
  return count(language, language.words.activities.dayDescription, agenda.get(day)?.length ?? 0, values);
}
