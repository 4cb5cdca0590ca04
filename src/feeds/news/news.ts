import { findables } from '../../domain/findable.ts';
import { changeUid } from '../../domain/identity.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { picturePath } from '../../domain/picture-path.ts';
import { comingOccurrences, type PortalOccurrence } from '../../domain/portal.ts';
import { isOnline } from '../../domain/events/attendance.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { statusLine } from '../../i18n/deadlines.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { dateAndTime } from '../../i18n/when.ts';
import { isTranslated } from '../../domain/translation.ts';
import type { FeedContext } from '../feed-context.ts';

/** A new or changed entry, for news readers and the municipality's main site. */
export interface NewsItem {
  /** Never changes: readers use it to recognise an item (RFC 4287, 4.2.6). */
  id: string;
  title: string;
  summary: string;
  url: string;
  /** The instant of the last change. */
  updated: string;
  image?: string | undefined;
  /** The language of its text. */
  language: string;
}

const MAX_ITEMS = 60;

/**
 * Lists what is new or changed, latest first: entries, and each coming occurrence with a change.
 *
 * A cancelled event is one item, not one per occurrence.
 */
export function newsOf(context: FeedContext): NewsItem[] {
  const { portal } = context;
  const changed = portal.events.flatMap((event) =>
    comingOccurrences(event, portal.now).filter(({ change }) => change !== undefined),
  );
  const items = [...entryItems(context), ...changed.flatMap((occurrence) => changeItem(occurrence, context))];
  return items
    .sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_ITEMS);
}

function entryItems({ portal, language, origin }: FeedContext): NewsItem[] {
  const notes = new Map(portal.events.map(({ id, data }) => [id, data.cancelled?.note]));
  const { grants, awards, now } = portal;
  const lines = new Map([...grants, ...awards].map(({ id, status }) => [id, `${statusLine(language, status, now)}.`]));
  return findables(portal)
    .filter(({ isPast, collection }) => !isPast && collection !== 'contacts')
    .flatMap(({ entry, path }) => {
      const { title, summary, updated, image } = entry.data;
      if (!updated) return [];
      const note = notes.get(entry.id);
      return {
        id: `urn:uuid:${entry.id}`,
        title: note ? fill(language.words.feeds.prefix.cancelled, { title }) : title,
        summary: [note, lines.get(entry.id), summary].filter(Boolean).join(' '),
        url: origin + addressIn(language, path, isTranslated(entry)),
        updated,
        image: image && `${origin}/${picturePath(image.src)}`,
        language: entry.lang?.title ?? language.tag,
      };
    });
}

function changeItem(occurrence: PortalOccurrence, { portal, language, origin }: FeedContext): NewsItem[] {
  const { event, date, status, note, planned } = occurrence;
  if (status === 'planned' || !event.data.updated) return [];
  const title = fill(language.words.feeds.prefix[status], { title: event.data.title });
  return [
    {
      id: `urn:uuid:${changeUid(portal.site.municipality.number, event.id, date, status)}`,
      title: `${title}, ${longDate(language, planned?.start ?? date, portal.now)}`,
      summary: [note, newDetails(occurrence, language, portal.now), event.data.summary].filter(Boolean).join(' '),
      url: origin + addressIn(language, `/aktiviteter/${event.slug}/`, isTranslated(event)),
      updated: event.data.updated,
      language: event.lang?.title ?? language.tag,
    },
  ];
}

// The new time and place; a cancelled date has its day in the title, and nowhere to go.
function newDetails(occurrence: PortalOccurrence, language: Language, now: string): string | undefined {
  if (isOff(occurrence)) return undefined;
  const { venue, change, event } = occurrence;
  const place = venue?.title ?? change?.place ?? event.data.place;
  const where = isOnline(occurrence) ? language.words.activity.online : place;
  return `${[capitalise(dateAndTime(language, occurrence, now)), where].filter(Boolean).join(', ')}.`;
}
