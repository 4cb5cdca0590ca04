import { endsSoon } from '../../domain/events/continuation.ts';
import { dateOf } from '../../domain/time/days.ts';
import { confirmedOn } from '../../domain/events/freshness.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { comingOccurrences, type Portal, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { isCurrent } from '../../domain/upkeep.ts';
import { compareNames } from '../../i18n/index.ts';
import { listDrafts, type EntryWithDraft } from '../editing/drafts.ts';
import { readEntryState, type EntryVersion } from '../entry/entry-state.ts';
import { titleOf } from '../entry/fields.ts';
import { type EntryLocation, locationOfPath } from '../entry/location.ts';
import type { Session } from '../people/session.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { type Note, findNote } from '../review/notes.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { hashTexts } from '../review/text-hash.ts';

/** An activity as its editors see it on the dashboard. */
export interface OwnActivity {
  event: PortalEvent;
  /** The id of the version that an action refers to: the draft, or else the published one. */
  seen: string;
  coming: readonly PortalOccurrence[];
  /** The last date that is not cancelled. */
  last: PortalOccurrence | undefined;
  /** Whether to ask for an extension. */
  endsSoon: boolean;
}

/** An association and everything one of its editors maintains. */
export interface OwnAssociation {
  slug: string;
  name: string;
  /** Whether it has a public page. */
  isPublished: boolean;
  activities: OwnActivity[];
  /** The oldest confirmation among its page and activities; undefined if any has none. */
  confirmed: string | undefined;
  /** The id of the version of its own page. */
  page: string;
  /** A hash of its page and activities, which «alt stemmer» refers to. */
  seen: string;
}

/** A person's own draft with the note from staff. */
export interface OwnDraft {
  state: EntryWithDraft;
  title: string;
  note: Note | undefined;
}

/** Collects the associations of a session with their published entries. */
export async function ownAssociations(parts: ReviewParts, { associations }: Session): Promise<OwnAssociation[]> {
  const { portal } = await parts.review.validatedContent(clockOf(parts));
  const known = await namedAssociations(parts);
  const { repository } = parts.review.editing;
  const versionAt = async (path: string) => {
    const { draft, published } = await readEntryState(repository, locationOfPath(path) as EntryLocation);
    return draft ?? published;
  };
  const own = await Promise.all(
    associations.map(async ({ slug }) => {
      const name = known.find((each) => each.slug === slug)?.name ?? slug;
      const entry = portal?.associations.find((each) => each.slug === slug);
      const activities = await Promise.all(
        (portal ? activitiesOf(portal, slug) : []).map(async (activity) => {
          const version = await versionAt(`events/${activity.event.slug}.md`);
          return { ...activity, seen: version?.id ?? '', text: comparableText(version) };
        }),
      );
      const all = [...(entry ? [entry.data] : []), ...activities.map(({ event }) => event.data)].map(confirmedOn);
      const confirmed = all.includes(undefined) ? undefined : all.sort()[0];
      const page = await versionAt(`associations/${slug}.md`);
      const seen = hashTexts([comparableText(page), ...activities.map(({ text }) => text)]);
      return { slug, name, isPublished: entry !== undefined, activities, confirmed, page: page?.id ?? '', seen };
    }),
  );
  return own.sort((a, b) => compareNames(a.name, b.name));
}

/** Lists the drafts of a session's associations, newest first. */
export async function ownDrafts(parts: ReviewParts, session: Session): Promise<OwnDraft[]> {
  const own = session.associations.map(({ slug }) => slug);
  const drafts = await listDrafts(parts.review.editing, session);
  return drafts
    .filter(({ draft }) => draft.owner !== null && own.includes(draft.owner))
    .sort((a, b) => Date.parse(b.draft.at) - Date.parse(a.draft.at))
    .map((state) => ({
      ...{
        state,
        title: titleOf(state.location, state.draft.fields),
        note: findNote(parts.state, state.location.path),
      },
    }));
}

/** Finds an activity of the session's associations; undefined if it belongs to others. */
export async function ownActivity(
  parts: ReviewParts,
  session: Session,
  slug: string,
): Promise<OwnActivity | undefined> {
  const own = await ownAssociations(parts, session);
  return own.flatMap(({ activities }) => activities).find(({ event }) => event.slug === slug);
}

// Activities that the association owns, as their first organiser.
function activitiesOf(portal: Portal, association: string): Omit<OwnActivity, 'seen'>[] {
  const { now } = portal;
  return portal.events
    .filter((event) => event.data.associations[0] === association && isCurrent(event, portal))
    .map((event) => {
      const coming = comingOccurrences(event, now);
      const last = event.occurrences.findLast((each) => !isOff(each));
      return { event, coming, last, endsSoon: endsSoon(event, now) || isEndedSeries(event, coming) };
    })
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
}

// A series that has ended can also be extended.
function isEndedSeries({ data }: PortalEvent, coming: readonly PortalOccurrence[]): boolean {
  return Boolean(data.repeat?.every) && !data.cancelled && coming.length === 0;
}

/** Serialises a version without its id and its dates of confirmation and saving. */
function comparableText(version: EntryVersion | undefined): string {
  const { checked: _, id: __, updated: ___, ...said } = version?.fields?.values ?? {};
  return JSON.stringify([version?.fields ? said : version?.id, version?.fields?.body]);
}

function firstDay({ coming: [next] }: Pick<OwnActivity, 'coming'>): string {
  return next ? dateOf(next.start) : '9';
}
