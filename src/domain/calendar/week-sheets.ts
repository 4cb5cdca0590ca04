import { type Agenda, agendaDays } from './agenda.ts';
import type { AgendaRow } from './agenda-row.ts';
import { addDays, dateOf, type LocalDate, mondayOf, type Moment } from '../time/days.ts';
import type { Portal, PortalOccurrence } from '../portal.ts';

/** Whom a week programme is for: everyone, an area, a venue, or the staff who plan. */
type Kind = 'all' | 'area' | 'venue' | 'staff';

/** A printable programme of one week. */
export interface WeekSheet {
  kind: Kind;
  /** The slug of the area or the venue. */
  of: string;
  isNext: boolean;
  /** The address below `/ukeprogram/`, without the last slash: `sted/asen/neste`. */
  slug: string;
}

const FOLDERS: Record<Kind, string> = { all: '', area: 'sted', venue: 'lokale', staff: 'ansatte' };

/**
 * Lists the programmes of this week and the next.
 *
 * Their addresses contain no date, so a printed or saved link never shows last week.
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

/** Returns the address of a week programme, without the language prefix. */
export function weekSheetAddress(kind: Kind, of = '', isNext = false): string {
  const { slug } = sheet({ kind, of }, isNext);
  return slug ? `/ukeprogram/${slug}/` : '/ukeprogram/';
}

/** Returns the first day of the week of a programme. */
export function mondayOfSheet({ isNext }: Pick<WeekSheet, 'isNext'>, now: Moment): LocalDate {
  return addDays(mondayOf(dateOf(now)), isNext ? 7 : 0);
}

/**
 * Lists the days of a programme that have something on them.
 *
 * What lasts several days is listed on its first day only. What has moved away from an area or a venue is still listed
 * there, as people may turn up.
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

/** Removes from a range of days what continues from an earlier day of the range. */
export function startingDays(days: readonly { day: LocalDate; rows: AgendaRow[] }[]) {
  return days.map(({ day, rows }, index) => ({ day, rows: rows.filter(({ continued }) => index === 0 || !continued) }));
}

/** Checks whether an occurrence is in an area, or was planned to be. */
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
