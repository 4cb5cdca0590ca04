import { type Audience, audiences, type Theme, themes } from '../../schemas/codes.ts';
import { audienceSlugs, themeSlugs } from '../addresses.ts';
import { addDays, dateOf, type LocalDate, type Moment } from '../time/days.ts';
import { comingOccurrences, type Portal, type PortalEvent, type PortalOccurrence } from '../portal.ts';

/** What a calendar is filtered by. */
export type CalendarKind =
  'all' | 'theme' | 'area' | 'association' | 'venue' | 'audience' | 'free' | 'little-norwegian';

/** A calendar that people can subscribe to: its filter and its events. */
export interface PortalCalendar {
  kind: CalendarKind;
  /** The code or slug of the filter; empty for kinds without one. */
  of: string;
  /** The address without prefix: `/kalender/tema/sprak.ics`. */
  path: string;
  /** The page with the same list. */
  page: string;
  events: readonly PortalEvent[];
  /** Occurrences of other events that have moved to this venue. */
  dates: readonly PortalOccurrence[];
}

const LIST = '/aktiviteter/';

/** The deadline calendars, without and with reminders. */
export const deadlinePaths = { plain: '/kalender/frister.ics', reminding: '/kalender/frister-varsel.ics' };

/** Returns the address of a calendar, without prefix: `/kalender/tema/sprak.ics` for the theme `language`. */
export function calendarPath(kind: CalendarKind, of = ''): string {
  switch (kind) {
    case 'all':
      return '/kalender/alt.ics';
    case 'free':
      return '/kalender/gratis.ics';
    case 'little-norwegian':
      return '/kalender/lite-norsk.ics';
    case 'theme':
      return `/kalender/tema/${themeSlugs[of as Theme]}.ics`;
    case 'audience':
      return `/kalender/malgruppe/${audienceSlugs[of as Audience]}.ics`;
    default:
      return `/kalender/${FOLDERS[kind]}/${of}.ics`;
  }
}

const FOLDERS = { area: 'sted', association: 'forening', venue: 'lokale' } as const;

/** How many days ahead a single occurrence has its own calendar file. */
const OCCURRENCE_FILE_DAYS = 60;

/** Lists the occurrences of an event that have their own calendar file. */
export function occurrencesWithFile(event: PortalEvent, now: Moment): PortalOccurrence[] {
  const last = addDays(dateOf(now), OCCURRENCE_FILE_DAYS);
  return comingOccurrences(event, now).filter(({ date }) => date <= last);
}

/** Returns the address of an event's calendar, without prefix. */
export function eventCalendarPath(slug: string): string {
  return `/aktiviteter/${slug}.ics`;
}

/** Returns the address of the calendar file of one occurrence, without prefix. */
export function occurrenceCalendarPath(slug: string, date: LocalDate): string {
  return `/aktiviteter/${slug}/${date}.ics`;
}

/** Lists every event calendar, including empty ones: an address that people subscribe to must not disappear. */
export function calendarsOf(portal: Portal): PortalCalendar[] {
  const { events, site } = portal;
  const byAssociation = groupedByAssociation(events);
  const where = (test: (event: PortalEvent) => boolean) => ({ events: events.filter(test), page: LIST, dates: [] });
  return [
    { ...named('all'), ...where(() => true) },
    { ...named('free'), ...where(({ data }) => data.price === 0) },
    { ...named('little-norwegian'), ...where(({ data }) => data.access.includes('little-norwegian')) },
    ...themes.map((of) => ({ ...named('theme', of), ...where(({ data }) => data.theme === of) })),
    ...audiences.map((of) => ({ ...named('audience', of), ...where(({ data }) => isFor(data.audiences, of)) })),
    ...site.areas.map(({ slug: of }) => ({ ...named('area', of), ...where(({ area }) => area === of) })),
    ...portal.associations.map(({ slug: of }) => ({
      ...{ ...named('association', of), page: `/foreninger/${of}/` },
      ...{ events: byAssociation.get(of) ?? [], dates: [] },
    })),
    ...venueCalendars(portal),
  ];
}

function groupedByAssociation(events: readonly PortalEvent[]): Map<string, PortalEvent[]> {
  const pairs = events.flatMap((event) => event.data.associations.map((slug) => ({ slug, event })));
  const groups = Map.groupBy(pairs, ({ slug }) => slug);
  return new Map([...groups].map(([slug, group]) => [slug, group.map(({ event }) => event)]));
}

function venueCalendars({ events, venues }: Portal): PortalCalendar[] {
  const own = Map.groupBy(events, ({ venue }) => venue?.entry?.slug);
  const movedHere = Map.groupBy(
    events.flatMap(({ venue, occurrences }) =>
      occurrences.filter((each) => each.change?.venue && each.venue?.entry?.slug !== venue?.entry?.slug),
    ),
    ({ venue }) => venue?.entry?.slug,
  );
  return venues.map(({ slug: of }) => ({
    ...{ ...named('venue', of), page: `/lokaler/${of}/` },
    ...{ events: own.get(of) ?? [], dates: movedHere.get(of) ?? [] },
  }));
}

function named(kind: CalendarKind, of = ''): Pick<PortalCalendar, 'kind' | 'of' | 'path'> {
  return { kind, of, path: calendarPath(kind, of) };
}

// As in the list's filters: an event without audiences is for everyone.
function isFor(named: readonly Audience[], audience: Audience): boolean {
  return named.length === 0 || named.includes(audience);
}
