import { addressIn } from '../../i18n/addresses.ts';
import { entryAddress } from '../../domain/addresses.ts';
import { expand } from '../../domain/events/recurrence.ts';
import { type ComparableEvent, similarEvents } from '../../domain/events/similar-events.ts';
import { comingOccurrences } from '../../domain/portal.ts';
import { fill } from '../../i18n/index.ts';
import { dateAndTime } from '../../i18n/when.ts';
import type { Closures } from '../../schemas/closures.ts';
import type { Event } from '../../schemas/event.ts';
import { ownDrafts } from '../dashboard/own-entries.ts';
import type { EntryLocation } from '../entry/location.ts';
import { clockOf, editAddress } from '../review/context.ts';
import type { FormRequest } from './everyday-form.ts';

/** An activity that may be the same as the one that is written. */
export interface SimilarEntry {
  text: string;
  /** Where it is shown or edited. */
  address: string;
}

type Known = ComparableEvent & SimilarEntry;

/** Finds published activities and own drafts that may be the same as one that is written; a new one has no location. */
export async function similarEntries(
  request: FormRequest,
  location: EntryLocation | undefined,
  event: Partial<Event>,
): Promise<SimilarEntry[]> {
  return (await similarityFinder(request))(location, event);
}

/** Collects all that is known once, and returns what finds entries like one that is written. */
export async function similarityFinder(request: FormRequest) {
  const known = [...(await publishedEvents(request)), ...(await unpublishedDrafts(request))];
  const closures = await request.parts.content.closures();
  return (location: EntryLocation | undefined, event: Partial<Event>): SimilarEntry[] => {
    const { title = '', associations: [association = ''] = [] } = event;
    const written = { slug: location?.slug ?? '', title, association, starts: startsOf(event, closures) };
    return similarEvents(written, known).map(({ text, address }) => ({ text, address }));
  };
}

function startsOf({ start = '', repeat }: Partial<Event>, closures: Closures): string[] {
  try {
    return expand({ start, repeat }, closures).starts;
  } catch {
    // Times that are only partly written.
    return [];
  }
}

async function publishedEvents({ parts, language }: FormRequest): Promise<Known[]> {
  const now = clockOf(parts);
  const { portal } = await parts.review.validatedContent(now);
  const { similar } = language.words.everyday;
  return (portal?.events ?? []).flatMap((event) => {
    const coming = comingOccurrences(event, now);
    const { title, associations } = event.data;
    if (!coming[0]) return [];
    const by = event.organisers[0]?.title ?? '';
    const text = fill(similar.published, { title, association: by, when: dateAndTime(language, coming[0], now) });
    const starts = coming.map(({ start }) => start);
    const address = addressIn(language, entryAddress('events', event.slug));
    return [{ slug: event.slug, title, association: associations[0] ?? '', starts, text, address }];
  });
}

async function unpublishedDrafts({ parts, session, language }: FormRequest): Promise<Known[]> {
  const { similar } = language.words.everyday;
  const drafts = await ownDrafts(parts, session);
  return drafts
    .filter(({ state }) => state.location.collection === 'events' && !state.published)
    .map(({ state: { location, draft }, title }) => ({
      ...{ slug: location.slug, title, association: draft.owner ?? '', starts: [] },
      ...{ text: fill(similar.draft, { title }), address: editAddress(location) },
    }));
}
