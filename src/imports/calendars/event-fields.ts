import { slugOf } from '../../domain/slug.ts';
import { endOfSchoolYear } from '../../domain/events/recurrence.ts';
import { dateOf, laterOf, type LocalDate, type Moment } from '../../domain/time/days.ts';
import { addMonths } from '../../domain/time/zoned.ts';
import type { Language } from '../../i18n/index.ts';
import type { Closures } from '../../schemas/closures.ts';
import type { Theme } from '../../schemas/codes.ts';
import { asMarkdown, oneLine, plainParagraphs, shortened } from '../text.ts';
import { scheduleOf } from './schedule.ts';
import type { Series, SeriesChange } from './calendar-series.ts';
import { endOf } from './times.ts';

/** What an import of a calendar has to know about the portal. */
export interface CalendarSetting {
  association: { slug: string; theme: Theme };
  venues: readonly { slug: string; title: string; address?: string | undefined }[];
  closures: Closures;
  /** The language of the site. */
  language: { words: Pick<Language['words'], 'imports'> };
  today: LocalDate;
  /** The server that the calendar is on, which the page of a new event names; undefined for a file. */
  host?: string | undefined;
}

/** An event of a calendar as an entry of the portal. */
export interface ImportedEvent {
  key: string;
  title: string;
  fields: Record<string, unknown>;
  body: string;
  /** The last planned day. */
  last: LocalDate;
}

/** Why an event of a calendar becomes no entry. */
export type EventFault = 'private' | 'no-title' | 'over' | 'too-many-dates';

/** Returns the last day to list dates of an endless rule for: the end of the school year, else in twelve months. */
export function horizonOf(closures: Closures, from: LocalDate): LocalDate {
  return endOfSchoolYear(from, closures) ?? addMonths(from, 12);
}

/** The titles in a calendar that is shared without its details, as Google and Outlook write them. */
const HIDDEN =
  /^(?:busy|opptatt|oppteke|free|ledig|tentative|foreløpig|førebels|away|out of office|ikke til stede|ikkje til stades|working elsewhere|privat|private|privat avtale|private appointment)$/i;

/**
 * Describes a series as an event entry. Dates before today are left out, unless the entry that it became already begins
 * at one of them (`anchor`): then an entry does not change from night to night.
 */
export function eventFields(series: Series, setting: CalendarSetting, anchor?: Moment): ImportedEvent | EventFault {
  const { event, length, key } = series;
  const { today, association } = setting;
  const { imports } = setting.language.words;
  const title = shortened(oneLine(event.title), MAX_TITLE);
  if (event.isPrivate || HIDDEN.test(title)) return 'private';
  if (!title) return 'no-title';
  const last = series.starts.findLast((start) => dateOf(endOf(start, length)) >= today);
  if (!last) return 'over';
  const found = schedulesFrom(series, anchor === undefined ? [today] : [anchor, today], setting);
  if (!found) return 'too-many-dates';
  const { schedule, dates } = found;
  const text = plainParagraphs(event.description);
  const summary = shortened(oneLine(text.split('\n\n')[0] ?? ''), MAX_SUMMARY);
  const fields = {
    title,
    summary: summary || title,
    kind: schedule.repeat ? 'activity' : 'event',
    associations: [association.slug],
    ...placeOf(event.place, setting),
    start: schedule.start,
    end: endOf(schedule.start, length),
    repeat: schedule.repeat,
    changes: changesOf(series.changes, dates, setting),
    cancelled: event.status === 'CANCELLED' ? { note: imports.cancelled } : undefined,
    theme: association.theme,
    imported_from: setting.host,
    ...(/\b(?:gratis|free of charge)\b/i.test(text) ? { price: 0 } : { price_note: imports.askPrice }),
  };
  const link = event.url.startsWith('https://') && !text.includes(event.url) ? event.url : '';
  const body = [oneLine(text) === summary ? '' : text, link].filter(Boolean).join('\n\n').slice(0, MAX_BODY);
  return { key, title, fields, body: asMarkdown(body), last: dateOf(last) };
}

/** Finds a schedule that begins at the first of some moments from which one can be made. */
function schedulesFrom(series: Series, froms: readonly Moment[], { closures, today }: CalendarSetting) {
  for (const from of froms) {
    const isKnown = from !== today && series.starts.includes(from);
    if (from !== today && !isKnown) continue;
    // What has begun is not over yet.
    const dates = series.starts.filter((start) => (isKnown ? start : dateOf(endOf(start, series.length))) >= from);
    const horizon = horizonOf(closures, laterOf(dateOf(dates[0] ?? today), today));
    const schedule = scheduleOf(series, dates, horizon, closures);
    if (schedule) return { schedule, dates };
  }
  return undefined;
}

const MAX_TITLE = 120;
const MAX_SUMMARY = 300;
const MAX_BODY = 10_000;
const MAX_PLACE = 160;
const MAX_CHANGES = 100;

function changesOf(changes: readonly SeriesChange[], dates: readonly Moment[], setting: CalendarSetting) {
  const days = new Set(dates.map(dateOf));
  const inRange = changes.filter(({ date }) => days.has(date)).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return inRange.slice(-MAX_CHANGES).map(({ place, ...change }) => ({
    ...change,
    ...(place && placeOf(place, setting)),
  }));
}

/** Finds the venue of a place by its name or its address; otherwise the place is text. */
function placeOf(place: string, { venues, language }: Pick<CalendarSetting, 'venues' | 'language'>) {
  const text = oneLine(place.replace(/\n/g, ', '));
  if (!text) return { venue: undefined, place: language.words.imports.unknownPlace };
  if (/^https:\/\/\S+$/.test(text)) return { venue: undefined, place: undefined, url: text };
  const wanted = `-${slugOf(text)}-`;
  const matches = venues.filter(({ title, address }) =>
    [title, address].some((name) => name && wanted.includes(`-${slugOf(name)}-`)),
  );
  const [venue] = matches.toSorted((a, b) => b.title.length - a.title.length);
  return venue ? { venue: venue.slug, place: undefined } : { venue: undefined, place: shortened(text, MAX_PLACE) };
}
