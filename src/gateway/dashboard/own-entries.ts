import { endsSoon } from '../../domain/events/continuing.ts';
import { dateOf } from '../../domain/time/days.ts';
import { confirmedOn } from '../../domain/events/freshness.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { comingOccurrences, type Portal, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { isCurrent } from '../../domain/upkeep.ts';
import { compareNames } from '../../i18n/index.ts';
import { listDrafts, type WithDraft } from '../editing/drafts.ts';
import { lookUp, type Version } from '../entry/entry-state.ts';
import { titleOf } from '../entry/fields.ts';
import { type Place, placeAt } from '../entry/place.ts';
import type { Session } from '../people/session.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { type Note, noteOn } from '../review/notes.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { hashOfSeen } from '../review/seen-hash.ts';

/** An activity as those who write for it look after it. */
export interface OwnActivity {
  event: PortalEvent;
  /** The id of the text that a press is about: the draft's, or what is published. */
  seen: string;
  coming: readonly PortalOccurrence[];
  /** The last date on which people can come. */
  last: PortalOccurrence | undefined;
  /** Whether it is time to say that it goes on. */
  endsSoon: boolean;
}

/** An association with all that one who writes for it looks after. */
export interface OwnAssociation {
  slug: string;
  name: string;
  /** Whether it has a page that readers can open. */
  isPublished: boolean;
  activities: OwnActivity[];
  /** The oldest confirmation of its page and its activities; nothing where one lacks any. */
  confirmed: string | undefined;
  /** The id of the text of its own page. */
  page: string;
  /** A digest of what its page and its activities say: what «alt stemmer» is said of. */
  seen: string;
}

/** A draft of one's own with what staff said of it. */
export interface OwnDraft {
  state: WithDraft;
  title: string;
  note: Note | undefined;
}

/** Gathers what somebody looks after: their associations with what is published of them. */
export async function ownAssociations(parts: ReviewParts, { associations }: Session): Promise<OwnAssociation[]> {
  const { portal } = await parts.moderation.judged(clockOf(parts));
  const known = await namedAssociations(parts);
  const { repository } = parts.moderation.editing;
  const versionAt = async (path: string) => {
    const { draft, published } = await lookUp(repository, placeAt(path) as Place);
    return draft ?? published;
  };
  const own = await Promise.all(
    associations.map(async ({ slug }) => {
      const name = known.find((each) => each.slug === slug)?.name ?? slug;
      const entry = portal?.associations.find((each) => each.slug === slug);
      const activities = await Promise.all(
        (portal ? activitiesOf(portal, slug) : []).map(async (activity) => {
          const version = await versionAt(`events/${activity.event.slug}.md`);
          return { ...activity, seen: version?.id ?? '', text: saidBy(version) };
        }),
      );
      const all = [...(entry ? [entry.data] : []), ...activities.map(({ event }) => event.data)].map(confirmedOn);
      const confirmed = all.includes(undefined) ? undefined : all.sort()[0];
      const page = await versionAt(`associations/${slug}.md`);
      const seen = hashOfSeen([saidBy(page), ...activities.map(({ text }) => text)]);
      return { slug, name, isPublished: entry !== undefined, activities, confirmed, page: page?.id ?? '', seen };
    }),
  );
  return own.sort((a, b) => compareNames(a.name, b.name));
}

/** Lists one's own drafts, newest first. */
export async function ownDrafts(parts: ReviewParts, session: Session): Promise<OwnDraft[]> {
  const own = session.associations.map(({ slug }) => slug);
  const drafts = await listDrafts(parts.moderation.editing, session);
  return drafts
    .filter(({ draft }) => draft.owner !== null && own.includes(draft.owner))
    .sort((a, b) => Date.parse(b.draft.at) - Date.parse(a.draft.at))
    .map((state) => ({
      ...{ state, title: titleOf(state.place, state.draft.fields), note: noteOn(parts.state, state.place.path) },
    }));
}

/** Finds an activity that somebody looks after; nothing for one that is another's. */
export async function ownActivity(
  parts: ReviewParts,
  session: Session,
  slug: string,
): Promise<OwnActivity | undefined> {
  const own = await ownAssociations(parts, session);
  return own.flatMap(({ activities }) => activities).find(({ event }) => event.slug === slug);
}

// Those of which it is the first organiser, and so the owner.
function activitiesOf(portal: Portal, association: string): Omit<OwnActivity, 'seen'>[] {
  const { now } = portal;
  return portal.events
    .filter((event) => event.data.associations[0] === association && isCurrent(event, portal))
    .map((event) => {
      const coming = comingOccurrences(event, now);
      const last = event.occurrences.findLast((each) => !isOff(each));
      return { event, coming, last, endsSoon: endsSoon(event, now) || isWithoutDates(event, coming) };
    })
    .sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
}

// A series that is over can go on as well.
function isWithoutDates({ data }: PortalEvent, coming: readonly PortalOccurrence[]): boolean {
  return Boolean(data.repeat?.every) && !data.cancelled && coming.length === 0;
}

/** Gives what a version says but for when it was confirmed and saved, as one text. */
function saidBy(version: Version | undefined): string {
  const { checked: _, id: __, updated: ___, ...said } = version?.fields?.values ?? {};
  return JSON.stringify([version?.fields ? said : version?.id, version?.fields?.body]);
}

function firstDay({ coming: [next] }: Pick<OwnActivity, 'coming'>): string {
  return next ? dateOf(next.start) : '9';
}
