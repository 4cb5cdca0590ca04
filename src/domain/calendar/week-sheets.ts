import { type Agenda, agendaDays } from './agenda.ts';
import type { AgendaRow } from './agenda-row.ts';
import { addDays, dateOf, type LocalDate, mondayOf, type Moment } from '../time/days.ts';
import { groupByKeys } from '../lookups/group-by-keys.ts';
import { memoizeByObject } from '../lookups/memoize-by-object.ts';
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

/**
 * Groups the rows of the two weeks of programmes by places, as `placeOfSheet` names them, and then by days.
 *
 * What has moved away from a place is still listed there, as people may turn up.
 */
export function agendasOfPlaces(agenda: Agenda, now: Moment): Map<string, Agenda> {
  const places = new Map<string, Map<LocalDate, AgendaRow[]>>();
  for (const { day, rows } of agendaDays(agenda, mondayOf(dateOf(now)), 14)) {
    for (const [place, here] of rowsByPlace(rows)) {
      places.set(place, (places.get(place) ?? new Map<LocalDate, AgendaRow[]>()).set(day, here));
    }
  }
  return places;
}

/** Names the place of a programme; undefined if it is about all places. */
export function placeOfSheet({ kind, of }: Pick<WeekSheet, 'kind' | 'of'>): string | undefined {
  return kind === 'area' || kind === 'venue' ? keyOf({ kind, of }) : undefined;
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
export function daysOfSheet({ kind, of, isNext }: WeekSheet, agenda: Agenda, now: Moment): SheetDay[] {
  const place = kind === 'area' || kind === 'venue' ? { kind, of } : undefined;
  return weekFrom(mondayOfSheet({ isNext }, now), agenda, place).filter(({ rows }) => rows.length > 0);
}

/** Lists seven days, including empty ones, with what is at a place, if given. Leaves out what continues from before. */
export function weekFrom(first: LocalDate, agenda: Agenda, place?: Place): SheetDay[] {
  return agendaDays(agenda, first, 7).map(({ day, rows }) => {
    const here = place ? (rowsByPlace(rows).get(keyOf(place)) ?? []) : rows;
    return { day, rows: here.filter(({ continued }) => day === first || !continued) };
  });
}

/** A day of a week, with its rows. */
interface SheetDay {
  day: LocalDate;
  rows: AgendaRow[];
}

/** An area or a venue, by its slug. */
interface Place {
  kind: 'area' | 'venue';
  of: string;
}

// Each row is listed where it is, and where it was planned to be.
const rowsByPlace = memoizeByObject((rows: readonly AgendaRow[]) =>
  groupByKeys(rows, ({ occurrence }) => new Set(placesOf(occurrence).map(keyOf))),
);

function placesOf({ event, venue }: PortalOccurrence): Place[] {
  const venues = [event.venue?.entry?.slug, venue?.entry?.slug].map((of) => ({ kind: 'venue' as const, of }));
  const areas = [event.area, venue?.entry?.data.area].map((of) => ({ kind: 'area' as const, of }));
  return [...venues, ...areas].flatMap(({ kind, of }) => (of === undefined ? [] : [{ kind, of }]));
}

function keyOf({ kind, of }: Place): string {
  return `${kind} ${of}`;
}

function sheet({ kind, of }: Pick<WeekSheet, 'kind' | 'of'>, isNext: boolean): WeekSheet {
  const slug = [FOLDERS[kind], of, isNext ? 'neste' : ''].filter(Boolean).join('/');
  return { kind, of, isNext, slug };
}
