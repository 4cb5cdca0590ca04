import type { ExistingEvent } from '../../imports/calendars/recognise.ts';
import { type EntryState, readEntryState } from '../entry/entry-state.ts';
import { eventLocation, locationOfDraftRef } from '../entry/location.ts';
import { MAIN } from '../git/repository.ts';
import { isOwnDraft, type ProposalSource } from '../imports/propose.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';

/** The events that a calendar is compared with. */
export interface AssociationEvents {
  /** Those of the association. */
  existing: ExistingEvent[];
  /** The slugs of all events and drafts of events. */
  taken: Set<string>;
}

/**
 * Reads the events of an association as they are published; of a proposal that nobody has touched, its draft, so that
 * later changes update it.
 */
export async function associationEvents(
  parts: ReviewParts,
  association: string,
  source: ProposalSource,
): Promise<AssociationEvents> {
  const { editing, validatedContent } = parts.review;
  const { repository } = editing;
  const refs = await repository.refs({ fresh: true });
  const files = await repository.files(refs.get(MAIN) ?? '', 'events');
  const drafts = [...refs.keys()].flatMap((ref) => {
    const location = locationOfDraftRef(ref);
    return location?.collection === 'events' ? [location.slug] : [];
  });
  const { portal } = await validatedContent(clockOf(parts));
  const published = (portal?.events ?? []).filter(({ data }) => data.associations[0] === association);
  const slugs = new Set([...published.map(({ slug }) => slug), ...drafts]);
  const states = await Promise.all([...slugs].map((slug) => readEntryState(repository, eventLocation(slug))));
  return {
    existing: states.flatMap((state) => existingFrom(state, association, source)),
    taken: new Set([...files.map(([name]) => name.replace(/\.md$/, '')), ...drafts]),
  };
}

function existingFrom(
  { location, published, draft }: EntryState,
  association: string,
  source: ProposalSource,
): ExistingEvent[] {
  const version = draft && (isOwnDraft(draft, source) || !published) ? draft : published;
  if (version?.owner !== association || !version.fields) return [];
  return [{ slug: location.slug, fields: version.fields.values }];
}
