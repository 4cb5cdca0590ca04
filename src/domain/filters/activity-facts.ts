import type { AccessCode } from '../../schemas/codes.ts';
import { accessSlugs, ONLINE_SLUG, themeSlugs } from '../addresses.ts';
import { attendanceOf, isOnline } from '../events/attendance.ts';
import { type AgendaRow, partOf } from '../calendar/agenda-row.ts';
import { memoizeByObject } from '../lookups/memoize-by-object.ts';
import { ageFacts } from './age-facts.ts';
import type { Facts } from './filter.ts';
import { areaOfOccurrence } from '../events/occurrence-area.ts';

/** The times of day that can be chosen, as in the address, by the part of the day that a row is in. */
export const TIMES_OF_DAY = {
  morning: 'morgen',
  forenoon: 'formiddag',
  afternoon: 'ettermiddag',
  evening: 'kveld',
} as const;

/** What belongs to a building, so that an activity has it where its venue does. */
const OF_BUILDINGS: readonly AccessCode[] = ['step-free', 'toilet', 'hearing-loop', 'lift', 'parking'];

/** Returns what an activity on one day can be chosen by. Pages of all choices in all languages ask for the same rows. */
export const activityFacts = memoizeByObject((row: AgendaRow): Facts => {
  const { event } = row.occurrence;
  const { price, languages, theme } = event.data;
  const area = areaOfOccurrence(row.occurrence);
  const part = partOf(row);
  return {
    tid: part === 'allDay' ? [] : [TIMES_OF_DAY[part]],
    ...(area && { sted: [area] }),
    tema: [themeSlugs[theme]],
    ...ageFacts(event.data),
    ...(price !== undefined && { pris: price }),
    med: accessOf(row),
    sprak: languages,
  };
});

function accessOf({ occurrence }: AgendaRow): string[] {
  const { event, venue } = occurrence;
  const isAway = isOnline(occurrence);
  const own = event.data.access.filter((code) => !isAway || !OF_BUILDINGS.includes(code));
  const ofVenue = isAway ? [] : (venue?.entry?.data.access ?? []).filter((code) => OF_BUILDINGS.includes(code));
  const codes = new Set([...own, ...ofVenue]);
  const slugs = (Object.keys(accessSlugs) as AccessCode[]).flatMap((code) =>
    codes.has(code) ? [accessSlugs[code]] : [],
  );
  return [...slugs, ...(attendanceOf(occurrence) === 'place' ? [] : [ONLINE_SLUG])];
}
