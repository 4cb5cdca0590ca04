import { type Agenda, type AgendaRow, agendaDays } from './agenda.ts';
import { addDays, dateOf, type LocalDate, mondayOf, type Moment } from '../time/days.ts';
import type { Portal, PortalOccurrence } from '../portal.ts';

/** For whom a programme of a week is: everybody, those of an area, those of a venue, or the staff who plan. */
type Kind = 'all' | 'area' | 'venue' | 'staff';

/** A programme of one week, made for paper. */
export interface WeekSheet {
  kind: Kind;
  /** The slug of the area or the venue. */
  of: string;
  isNext: boolean;
  /** The address below `/ukeprogram/`, without its last stroke: `sted/asen/neste`. */
  slug: string;
}

const FOLDERS: Record<Kind, string> = { all: '', area: 'sted', venue: 'lokale', staff: 'ansatte' };

/**
 * Lists the programmes of this week and the next.
 *
 * Their addresses name no date, so that a link on a wall, or in a nursing home's own list, is never of last week.
 */
export function weekSheets({ site, venues }: Pick<Portal, 'site' | 'venues'>): WeekSheet[] {
  const subjects: Pick<WeekSheet, 'kind' | 'of'>[] = [
    { kind: 'all', of: '' },
    { kind: 'staff', of: '' },
    ...site.areas.map(({ slug }) => ({ kind: 'area' as const, of: slug })),
    ...venues.map(({ slug }) => ({ kind: 'venue' as const, of: slug })),
  ];
  return subjects.flatMap((subject) => [sheet(subject, false), sheet(subject, true)]);
}

/** Gives the address of a programme, without the prefix of a language. */
export function weekSheetAddress(kind: Kind, of = '', isNext = false): string {
  const { slug } = sheet({ kind, of }, isNext);
  return slug ? `/ukeprogram/${slug}/` : '/ukeprogram/';
}

/** Finds the first day of the week that a programme is of. */
export function mondayOfSheet({ isNext }: Pick<WeekSheet, 'isNext'>, now: Moment): LocalDate {
  return addDays(mondayOf(dateOf(now)), isNext ? 7 : 0);
}

/**
 * Lists the days of a programme that have anything on them.
 *
 * What goes on for days stands on the first of them alone. What has been moved away from an area or a venue still stands
 * there, for that is where people come.
 */
export function daysOfSheet(
  { kind, of, isNext }: WeekSheet,
  agenda: Agenda,
  now: Moment,
): { day: LocalDate; rows: AgendaRow[] }[] {
  const days = startingDays(agendaDays(agenda, mondayOfSheet({ isNext }, now), 7));
  const belongs = ({ occurrence }: AgendaRow) =>
    kind === 'area' ? isInArea(occurrence, of) : kind !== 'venue' || isAtVenue(occurrence, of);
  return days.map(({ day, rows }) => ({ day, rows: rows.filter(belongs) })).filter(({ rows }) => rows.length > 0);
}

/** Leaves out of a span of days what goes on from an earlier one of them. */
export function startingDays(days: readonly { day: LocalDate; rows: AgendaRow[] }[]) {
  return days.map(({ day, rows }, index) => ({ day, rows: rows.filter(({ continued }) => index === 0 || !continued) }));
}

/** Tells whether an occurrence is in an area, or was to be. */
export function isInArea({ event, venue }: PortalOccurrence, area: string): boolean {
  return event.area === area || venue?.entry?.data.area === area;
}

function isAtVenue({ event, venue }: PortalOccurrence, slug: string): boolean {
  return event.venue?.entry?.slug === slug || venue?.entry?.slug === slug;
}

function sheet({ kind, of }: Pick<WeekSheet, 'kind' | 'of'>, isNext: boolean): WeekSheet {
  const slug = [FOLDERS[kind], of, isNext ? 'neste' : ''].filter(Boolean).join('/');
  return { kind, of, isNext, slug };
}
