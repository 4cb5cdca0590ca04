import { type Agenda, agendaOf } from '../../domain/calendar/agenda.ts';
import { partOf } from '../../domain/calendar/agenda-row.ts';
import { type Clash, clashesOfDraft } from '../../domain/events/clashes.ts';
import { dateOf, isTimed } from '../../domain/time/days.ts';
import type { OpenOccurrence } from '../../domain/calendar/month-grid.ts';
import type { Portal, PortalEvent } from '../../domain/portal.ts';
import { audienceName } from '../../i18n/codes.ts';
import { clockRange } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/language.ts';
import { fill } from '../../i18n/phrases.ts';
import type { Closures } from '../../schemas/closures.ts';
import type { Event } from '../../schemas/event.ts';

/** The draft event and what to compare it with. */
export interface ClashOptions {
  slug: string;
  /** The values of the form. */
  data: Readonly<Record<string, unknown>>;
  /** Published occurrences in the relevant months. */
  others: readonly OpenOccurrence[];
  closures: Closures;
  /** Wall clock time. */
  now: string;
}

const MAX_CLASHES = 2;

/** Describes clashes with other events, by date: «Samme kveld i Krona: Korpsøvelse 18.00–20.00». */
export function clashesInWords(
  { slug, data, others, closures, now }: ClashOptions,
  language: Language,
): Map<string, string[]> {
  const portal = { closures, now, associations: [], venues: venueOf(data) } as unknown as Portal;
  try {
    const found = clashesOfDraft({ slug, data: eventOf(data) }, portal, agendaFrom(others));
    return new Map(
      found.map(({ occurrence, clashes }) => [
        occurrence.date,
        clashes.slice(0, MAX_CLASHES).map((clash) => inWords(clash, language)),
      ]),
    );
  } catch {
    // An incomplete event has no dates to compare.
    return new Map();
  }
}

function eventOf({ title, start, end, repeat, ...data }: ClashOptions['data']): Event {
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const { place, url, ages, changes, audiences, associations } = data;
  return {
    ...{ title, start, end: end || undefined, repeat: repeat || undefined, place: place || undefined },
    ...{ venue: data.venue || undefined, url: url || undefined, ages: ages ?? undefined },
    ...{ changes: list(changes), audiences: list(audiences), associations: list(associations), access: [] },
  } as unknown as Event;
}

// Only the slug is compared, not the title.
function venueOf({ venue }: ClashOptions['data']): unknown[] {
  return typeof venue === 'string' && venue ? [{ slug: venue, data: { title: venue } }] : [];
}

function agendaFrom(others: readonly OpenOccurrence[]): Agenda {
  const events = others.map((other) => {
    const { title, audiences, place, venue, start, end, planned, status } = other;
    const data = { title, audiences, place: venue ? undefined : place };
    const event = { slug: slugIn(other), data, occurrences: [] as unknown[] };
    const at = venue ? { title: place ?? '', entry: { slug: venue } } : undefined;
    const whole = { date: dateOf(planned ?? start), start, end, status, event, venue: at };
    event.occurrences.push({ ...whole, ...(planned && { planned: { start: planned, end: planned } }) });
    return event;
  });
  return agendaOf({ events: events as unknown as PortalEvent[] });
}

function slugIn({ url }: OpenOccurrence): string {
  return /\/([^/]+)\/$/.exec(url)?.[1] ?? '';
}

function inWords({ occurrence, isSamePlace, audiences }: Clash, language: Language): string {
  const { start, end, event, venue } = occurrence;
  const { clash, parts, inPlace, forGroup } = language.words.editor.repeat;
  const part = partOf({ occurrence, day: dateOf(start), continued: false, movedAway: false });
  const place = venue?.title ?? event.data.place ?? '';
  const groups = audiences.map((each) => audienceName(language, { audiences: {} }, each)).join(', ');
  const where = isSamePlace ? fill(inPlace, { place }) : fill(forGroup, { audiences: groups.toLocaleLowerCase('nb') });
  const time = isTimed(start) ? clockRange(language, start, end) : '';
  return fill(clash, { part: parts[part], where, title: event.data.title, time }).trim();
}
