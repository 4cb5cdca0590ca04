import type { Audience } from '../../schemas/codes.ts';
import type { Event } from '../../schemas/event.ts';
import type { Agenda } from '../calendar/agenda.ts';
import { type AgendaRow, hourOn, type PartOfDay, partOf } from '../calendar/agenda-row.ts';
import { memoizeByObject } from '../lookups/memoize-by-object.ts';
import { dateOf, daysBetween, isTimed, timeOf } from '../time/days.ts';
import { isOff } from './occurrences.ts';
import { statusFacts } from './statuses.ts';
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
  const row = rowOf(occurrence);
  if (!canClash(row)) return [];
  const own = meetingOf(row);
  return meetingsOn(agenda.get(row.day) ?? NOTHING)
    .filter(({ slug }) => slug !== own.slug)
    .map((other) => clashOf(own, other))
    .filter((clash) => clash !== undefined)
    .sort((a, b) => weight(b) - weight(a));
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

/** What is compared of an occurrence on a day. */
interface Meeting {
  occurrence: PortalOccurrence;
  /** Its event. */
  slug: string;
  from: string;
  to: string;
  part: PartOfDay;
  place: string | undefined;
  audiences: readonly Audience[];
  youngest: number;
  oldest: number;
}

const NOTHING: AgendaRow[] = [];

const meetingsOn = memoizeByObject((rows: readonly AgendaRow[]) => rows.filter(canClash).map(meetingOf));

// A whole day overlaps with every time of that day.
function meetingOf(row: AgendaRow): Meeting {
  const { occurrence, day } = row;
  const { event, end } = occurrence;
  const { audiences, ages } = event.data;
  return {
    occurrence,
    slug: event.slug,
    from: hourOn(row) || '00:00',
    to: isTimed(end) && dateOf(end) === day ? timeOf(end) : '24:00',
    part: partOf(row),
    place: placeOf(occurrence),
    audiences,
    youngest: ages?.from ?? 0,
    oldest: ages?.to ?? Number.POSITIVE_INFINITY,
  };
}

function clashOf(own: Meeting, other: Meeting): Clash | undefined {
  const isAtOnce = own.from < other.to && other.from < own.to;
  if (!isAtOnce && own.part !== other.part) return undefined;
  const isSamePlace = own.place !== undefined && own.place === other.place;
  const audiences = sharedAudiences(own, other);
  if (!isSamePlace && audiences.length === 0) return undefined;
  return { occurrence: other.occurrence, isSamePlace, audiences, isAtOnce };
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

/** Returns a comparable name of an occurrence's place; nothing if it is online or unknown. */
function placeOf(occurrence: PortalOccurrence): string | undefined {
  const { venue, change, event } = occurrence;
  if (isOnline(occurrence) || statusFacts[occurrence.status].isOnline) return undefined;
  const place = change?.place ?? (venue ? `venue:${venue.entry?.slug ?? venue.title}` : event.data.place);
  return place?.trim().toLocaleLowerCase('nb-NO');
}

function sharedAudiences(a: Meeting, b: Meeting): Audience[] {
  if (a.youngest > b.oldest || b.youngest > a.oldest) return [];
  return a.audiences.filter((audience) => b.audiences.includes(audience));
}
