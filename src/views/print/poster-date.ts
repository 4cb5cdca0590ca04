import { isOff } from '../../domain/events/occurrences.ts';
import { statusFacts } from '../../domain/events/statuses.ts';
import type { PortalOccurrence } from '../../domain/portal.ts';
import { capitalise } from '../../i18n/dates.ts';
import { dateAndTime } from '../../i18n/when.ts';
import type { AccessCode } from '../../schemas/codes.ts';
import {
  type Badge,
  changeDetails,
  type ForeignText,
  placeWithLang,
  statusBadge,
} from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';

/** The date on a poster. */
export interface PosterDate {
  badge?: Badge | undefined;
  isOff: boolean;
  when: string;
  note?: string | undefined;
  place: ForeignText;
  street?: string | undefined;
  /** What a change replaces. */
  before?: ForeignText | undefined;
  /** Of the event and its venue. */
  access: AccessCode[];
}

/** Returns the date on a poster. */
export function posterDate({ language, portal: { now } }: ViewContext, occurrence: PortalOccurrence): PosterDate {
  const { event, venue, status, note } = occurrence;
  const { before, beforeLang } = changeDetails(language, occurrence, { movedAway: false, now }) ?? {};
  const at = venue?.entry?.data;
  return {
    badge: statusBadge(language, occurrence),
    isOff: isOff(occurrence),
    when: capitalise(dateAndTime(language, occurrence, now)),
    note,
    place: placeWithLang(language, occurrence),
    street: statusFacts[status].isOnline ? undefined : at?.address,
    before: before ? { text: before, lang: beforeLang } : undefined,
    access: [...new Set([...event.data.access, ...(at?.access ?? [])])],
  };
}
