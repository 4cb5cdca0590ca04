import { statusFacts } from '../../domain/events/statuses.ts';
import type { PortalEvent, PortalOccurrence } from '../../domain/portal.ts';
import { mapAddress } from '../../domain/venues.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../links.ts';
import { placeAddress } from '../map/place-pages.ts';
import { type ForeignText, onlineMeeting, placeLang, placeWithoutOnline } from './occurrence-text.ts';

/** Where an activity is. */
export interface LocationView {
  /** A venue with a page of its own. */
  venue?:
    (Link & { street: string; map?: string | undefined; nearby: string; detail?: ForeignText | undefined }) | undefined;
  /** The place as text, if there is no such venue. */
  place?: ForeignText | undefined;
  /** Whether the place is only the name of an unknown venue. */
  isUnknown: boolean;
  /** The online meeting, mentioned beside its link. */
  meeting?: { address: string; besidePlace: boolean } | undefined;
}

/** Returns where an activity is on a date, or in general. */
export function locationOf(
  context: ViewContext,
  event: PortalEvent,
  occurrence: PortalOccurrence | undefined,
): LocationView {
  const entry = occurrence && statusFacts[occurrence.status].isOnline ? undefined : occurrence?.venue?.entry;
  return {
    venue: entry && venueOf(context, event, entry),
    place: entry ? undefined : placeOf(context, event, occurrence),
    isUnknown: !entry && occurrence?.venue !== undefined && !occurrence.venue.entry,
    meeting: onlineMeeting(event, occurrence),
  };
}

function venueOf(
  context: ViewContext,
  { data }: PortalEvent,
  entry: NonNullable<NonNullable<PortalOccurrence['venue']>['entry']>,
): LocationView['venue'] {
  const { language } = context;
  return {
    title: entry.data.title,
    address: addressIn(language, `/lokaler/${entry.slug}/`),
    lang: entry.lang?.title,
    street: entry.data.address,
    map: mapAddress(entry.data),
    nearby: placeAddress(context, entry.slug),
    detail: data.place ? { text: data.place, lang: data.lang } : undefined,
  };
}

function placeOf(
  { language }: ViewContext,
  { data }: PortalEvent,
  occurrence: PortalOccurrence | undefined,
): ForeignText {
  if (occurrence) return { text: placeWithoutOnline(language, occurrence), lang: placeLang(occurrence) };
  return data.place ? { text: data.place, lang: data.lang } : { text: language.words.activity.askOrganiser };
}
