import { type Audience, audiences } from '../../schemas/codes.ts';
import { clashesWith } from '../events/clashes.ts';
import type { Portal, PortalOccurrence } from '../portal.ts';
import type { LocalDate } from '../time/days.ts';
import { type Agenda, agendaDays } from './agenda.ts';
import type { AgendaRow } from './agenda-row.ts';
import { isOff } from '../events/occurrences.ts';

/** Two dates that are at the same place, or for the same people, at once. */
export interface WeekClash {
  day: LocalDate;
  occurrences: readonly [PortalOccurrence, PortalOccurrence];
  isSamePlace: boolean;
  audiences: readonly Audience[];
}

/** What staff should know about some days that come. */
export interface WeekFindings {
  /** What takes place, day by day, with what is cancelled. */
  days: { day: LocalDate; rows: AgendaRow[] }[];
  /** Each pair once; those at the same place first. */
  clashes: WeekClash[];
  /** Days, areas and audiences for which nothing takes place. */
  gaps: { days: LocalDate[]; areas: string[]; audiences: Audience[] };
}

/** Finds what takes place on some days, what clashes, and what is missing. Cancelled dates fill no gap. */
export function weekFindings(
  { site }: Pick<Portal, 'site'>,
  agenda: Agenda,
  { from, days: length }: { from: LocalDate; days: number },
): WeekFindings {
  const days = agendaDays(agenda, from, length).map(({ day, rows }) => ({
    day,
    rows: rows.filter(({ continued, movedAway }) => !continued && !movedAway),
  }));
  const happening = agendaDays(agenda, from, length).map(({ day, rows }) => ({ day, rows: rows.filter(takesPlace) }));
  const all = happening.flatMap(({ rows }) => rows.map(({ occurrence }) => occurrence));
  const areas = new Set(all.flatMap(({ event, venue }) => [event.area, venue?.entry?.data.area]));
  const named = new Set(all.flatMap(({ event }) => event.data.audiences));
  return {
    days,
    clashes: clashesOf(days, agenda),
    gaps: {
      days: happening.filter(({ rows }) => rows.length === 0).map(({ day }) => day),
      areas: site.areas.map(({ slug }) => slug).filter((slug) => !areas.has(slug)),
      audiences: audiences.filter((audience) => !named.has(audience)),
    },
  };
}

function takesPlace({ occurrence, movedAway }: AgendaRow): boolean {
  return !movedAway && !isOff(occurrence);
}

function clashesOf(days: WeekFindings['days'], agenda: Agenda): WeekClash[] {
  const clashes = new Map<string, WeekClash>();
  for (const { day, rows } of days) {
    for (const { occurrence } of rows) {
      for (const { occurrence: other, ...clash } of clashesWith(occurrence, agenda)) {
        if (!clash.isAtOnce) continue;
        const pair = [occurrence, other].map(({ event }) => event.slug).sort();
        const key = [day, ...pair].join(' ');
        if (!clashes.has(key)) clashes.set(key, { day, occurrences: [occurrence, other], ...clash });
      }
    }
  }
  return [...clashes.values()].sort((a, b) => Number(b.isSamePlace) - Number(a.isSamePlace));
}
