import type { Audience } from '../../schemas/codes.ts';
import type { Event } from '../../schemas/event.ts';
import type { Agenda } from '../calendar/agenda.ts';
import { type AgendaRow, hourOn, partOf } from '../calendar/agenda-row.ts';
import { dateOf, daysBetween, isTimed, timeOf } from '../time/days.ts';
import { isOff } from './occurrences.ts';
import { comingOccurrences, draftEvent, type Portal, type PortalOccurrence } from '../portal.ts';
import { isOnline } from './attendance.ts';

/** Another occurrence at the same place, or for the same people, at about the same time. */
export interface Clash {
  occurrence: PortalOccurrence;
  isSamePlace: boolean;
  /** The audiences that both name. What is for everyone competes with nothing. */
  audiences: Audience[];
  /** Whether they overlap; otherwise they are only in the same part of the day. */
  isAtOnce: boolean;
}

/**
 * Lists what else takes place on an occurrence's day, at the same time or in the same part of the day, at the same
 * place or for the same people. Worst clashes first, then by time.
 *
 * Cancelled occurrences and those that last over a week, such as exhibitions, clash with nothing. The event's own other
 * dates do not count.
 */
export function clashesWith(occurrence: PortalOccurrence, agenda: Agenda): Clash[] {
  const own = rowOf(occurrence);
  if (!canClash(own)) return [];
  const others = (agenda.get(own.day) ?? []).filter(
    (row) => canClash(row) && row.occurrence.event.slug !== occurrence.event.slug,
  );
  return others
    .flatMap((row) => clashOf(own, row))
    .map((clash, index) => ({ clash, index }))
    .sort((a, b) => weight(b.clash) - weight(a.clash) || a.index - b.index)
    .map(({ clash }) => clash);
}

/**
 * Lists the coming dates of a new or edited event that is not in the portal, with their clashes. `slug` is that of the
 * edited entry.
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

/** What lasts longer than this many days is a backdrop, not a meeting. */
const MAX_DAYS = 7;

function canClash({ occurrence, movedAway }: AgendaRow): boolean {
  const { start, end } = occurrence;
  return !movedAway && !isOff(occurrence) && daysBetween(dateOf(start), dateOf(end)) < MAX_DAYS;
}

function weight({ isSamePlace, isAtOnce }: Clash): number {
  return Number(isSamePlace) * 2 + Number(isAtOnce);
}

// By the day it starts on, which is the day people plan for.
function rowOf(occurrence: PortalOccurrence): AgendaRow {
  return { occurrence, day: dateOf(occurrence.start), continued: false, movedAway: false };
}

// A whole day overlaps with every time of that day.
function overlaps(a: AgendaRow, b: AgendaRow): boolean {
  return startOn(a) < endOn(b) && startOn(b) < endOn(a);
}

function startOn(row: AgendaRow): string {
  return hourOn(row) || '00:00';
}

function endOn({ occurrence: { end }, day }: AgendaRow): string {
  return isTimed(end) && dateOf(end) === day ? timeOf(end) : '24:00';
}

/** Returns a comparable name of an occurrence's place; nothing if it is online or unknown. */
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
