import type { Audience } from '../../schemas/codes.ts';
import type { Event } from '../../schemas/event.ts';
import { type Agenda, type AgendaRow, hourOn, partOf } from '../calendar/agenda.ts';
import { dateOf, daysBetween, isTimed, timeOf } from '../time/days.ts';
import { isOff } from './occurrences.ts';
import { comingOccurrences, draftEvent, isOnline, type Portal, type PortalOccurrence } from '../portal.ts';

/** Something else that happens at the same place, or for the same people, about the same time. */
export interface Clash {
  occurrence: PortalOccurrence;
  isSamePlace: boolean;
  /** The groups that both name as theirs. What is for everybody competes with nobody. */
  audiences: Audience[];
  /** Whether both go on at once; else only in the same part of the day, as two things on one evening. */
  isAtOnce: boolean;
}

/**
 * Lists what else happens on the day of an occurrence, in the same part of it or at the same time, in the same place or
 * for the same people: what is worst first, then by the hour.
 *
 * What is off clashes with nothing, and neither does what goes on for over a week, such as an exhibition. The event's own
 * other dates do not count.
 */
export function clashesWith(occurrence: PortalOccurrence, agenda: Agenda): Clash[] {
  const own = rowOf(occurrence);
  if (!counts(own)) return [];
  const others = (agenda.get(own.day) ?? []).filter(
    (row) => counts(row) && row.occurrence.event.slug !== occurrence.event.slug,
  );
  return others
    .flatMap((row) => clashOf(own, row))
    .map((clash, index) => ({ clash, index }))
    .sort((a, b) => weight(b.clash) - weight(a.clash) || a.index - b.index)
    .map(({ clash }) => clash);
}

/**
 * Lists the coming dates of an event that is not in the portal yet, or not as it now stands there, with what each
 * clashes with. `slug` is that of the entry which is being changed.
 */
export function clashesOfDraft(
  draft: { slug?: string; data: Event },
  portal: Portal,
  agenda: Agenda,
): { occurrence: PortalOccurrence; clashes: Clash[] }[] {
  const event = draftEvent({ slug: draft.slug ?? '', id: '', html: '', data: draft.data }, portal);
  return comingOccurrences(event, portal.now)
    .map((occurrence) => ({ occurrence, clashes: clashesWith(occurrence, agenda) }))
    .filter(({ clashes }) => clashes.length > 0);
}

function clashOf(own: AgendaRow, other: AgendaRow): Clash[] {
  const isAtOnce = overlaps(own, other);
  if (!isAtOnce && partOf(own) !== partOf(other)) return [];
  const isSamePlace = placeOf(own.occurrence) !== undefined && placeOf(own.occurrence) === placeOf(other.occurrence);
  const audiences = sharedAudiences(own.occurrence.event.data, other.occurrence.event.data);
  if (!isSamePlace && audiences.length === 0) return [];
  return [{ occurrence: other.occurrence, isSamePlace, audiences, isAtOnce }];
}

/** How many days make something a backdrop rather than a meeting. */
const BACKDROP = 7;

function counts({ occurrence, movedAway }: AgendaRow): boolean {
  const { start, end } = occurrence;
  return !movedAway && !isOff(occurrence) && daysBetween(dateOf(start), dateOf(end)) < BACKDROP;
}

function weight({ isSamePlace, isAtOnce }: Clash): number {
  return Number(isSamePlace) * 2 + Number(isAtOnce);
}

// By the day it starts on, which is the one that people plan for.
function rowOf(occurrence: PortalOccurrence): AgendaRow {
  return { occurrence, day: dateOf(occurrence.start), continued: false, movedAway: false };
}

// A whole day is under way at every hour of it.
function overlaps(a: AgendaRow, b: AgendaRow): boolean {
  return startOn(a) < endOn(b) && startOn(b) < endOn(a);
}

function startOn(row: AgendaRow): string {
  return hourOn(row) || '00:00';
}

function endOn({ occurrence: { end }, day }: AgendaRow): string {
  return isTimed(end) && dateOf(end) === day ? timeOf(end) : '24:00';
}

/** Names the place of an occurrence, so that equal places have equal names; nothing for the net and the unknown. */
function placeOf(occurrence: PortalOccurrence): string | undefined {
  const { venue, change, event } = occurrence;
  if (isOnline(occurrence) || occurrence.status === 'online') return undefined;
  const place = change?.place ?? (venue ? `venue:${venue.entry?.slug ?? venue.title}` : event.data.place);
  return place?.trim().toLocaleLowerCase('nb-NO');
}

function sharedAudiences(a: Event, b: Event): Audience[] {
  const [from, to] = [Math.max(a.ages?.from ?? 0, b.ages?.from ?? 0), Math.min(a.ages?.to ?? 200, b.ages?.to ?? 200)];
  return from > to ? [] : a.audiences.filter((audience) => b.audiences.includes(audience));
}
