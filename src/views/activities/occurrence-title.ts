import { isOff } from '../../domain/events/occurrences.ts';
import { nextOccurrence, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../links.ts';
import { type Badge, type Change, changeDetails, type ForeignText, noteOf, statusBadge } from './occurrence-text.ts';

/** The title of an occurrence in a list, with what differs from the plan. */
export interface OccurrenceTitleView {
  link: Link;
  badge?: Badge | undefined;
  /** Whether nobody should come: it is cancelled, postponed, or moved to another day. */
  isOff: boolean;
  /** Whether the series has not been confirmed for long. */
  isDoubtful: boolean;
  change?: Change | undefined;
  note?: ForeignText | undefined;
  /** The sentence about the next date, if this one is off. */
  next?: string | undefined;
}

/** Returns the title of an occurrence; `movedAway` means in the list of the day that it was moved from. */
export function occurrenceTitle(
  { portal, language }: ViewContext,
  occurrence: PortalOccurrence,
  movedAway = false,
): OccurrenceTitleView {
  const { event } = occurrence;
  const { now } = portal;
  const off = isOff(occurrence);
  const next = off ? nextOccurrence(occurrence) : undefined;
  return {
    link: activityLink(language, event),
    badge: statusBadge(language, occurrence),
    isOff: off || movedAway,
    isDoubtful: event.freshness === 'unanswered' && !off,
    change: changeDetails(language, occurrence, { movedAway, now }),
    note: noteOf(occurrence),
    next: next && fill(language.words.activity.nextTime, { date: longDate(language, next.start, now) }),
  };
}

/** Returns the link to the page of an activity, for lists. */
export function activityLink(language: Language, { slug, data, lang }: PortalEvent): Link {
  return { title: data.title, address: addressIn(language, `/aktiviteter/${slug}/`), lang: lang?.title };
}
