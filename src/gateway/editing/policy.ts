import type { Owner } from '../entry/owner.ts';
import { ownerOfPicture, type Place } from '../entry/place.ts';
import type { Actor } from '../people/session.ts';

/** Where a draft stands on its way. */
export type Status = 'draft' | 'pending_review' | 'pending_publish';

/** What the gateway knows of a request before it decides. What does not concern a request is left out. */
export interface RequestFacts {
  /** The entry that it is about. A path that is none of ours has no place, and nobody may do anything with it. */
  place?: Place | undefined;
  collection?: string | undefined;
  /** The association that is asked something. */
  association?: string | undefined;
  /** Who owns the entry in every version that takes part: as proposed, in the draft, as published, as it once was. */
  owners?: readonly Owner[] | undefined;
  /** Pictures that are asked for or sent along. */
  pictures?: readonly string[];
  status?: Status;
}

/** Why a request is refused: a key of the dictionary's `gateway.refusals`. */
export type Reason =
  | 'unknown-action'
  | 'not-yours'
  | 'not-yours-picture'
  | 'staff-only'
  | 'admin-only'
  | 'form-only'
  | 'no-draft'
  | 'unknown-place';

export type Decision = { allow: true } | { allow: false; reason: Reason };

type Rule = (session: Actor, facts: RequestFacts) => Decision;

const ALLOW: Decision = { allow: true };

/** What associations may read of others, because their own entries refer to it. */
const SHARED_COLLECTIONS = ['associations', 'venues'];

/**
 * Who may do what: one rule for each action of Decap's protocol that is not another one in a new dress, and five of our
 * own: for history, for taking back, for finding faults before a save, and for being a co-organiser.
 */
const RULES: Record<string, Rule> = {
  entriesByFolder: (session, { collection }) =>
    collection ? staffOr(session, collection === 'events' || SHARED_COLLECTIONS.includes(collection)) : refuse('unknown-place'),
  entriesByFiles: (session) => staffOr(session, false),
  getEntry: (session, facts) => onEntry(session, facts, isShared(facts) || isOwn(session, facts)),
  unpublishedEntries: () => ALLOW,
  unpublishedEntry: (session, facts) => hideExistence(onEntry(session, facts, isOwn(session, facts))),
  persistEntry: (session, facts) => allOf(changeEntry(session, facts), pictures(session, facts)),
  checkEntry: changeEntry,
  updateUnpublishedEntryStatus: (session, facts) =>
    allOf(changeEntry(session, facts), staffOr(session, facts.status === 'draft' || facts.status === 'pending_review')),
  publishUnpublishedEntry: (session, facts) =>
    allOf(changeEntry(session, facts), staffOr(session, isTrusted(session, facts))),
  deleteUnpublishedEntry: changeEntry,
  revertLive: (session, facts) => allOf(changeEntry(session, facts), staffOr(session, false)),
  deleteFiles: (session, facts) =>
    allOf(facts.pictures ? pictures(session, facts) : changeEntry(session, facts), staffOr(session, false)),
  getMedia: pictures,
  getMediaFile: pictures,
  persistMedia: (session, facts) => allOf(pictures(session, facts), staffOr(session, false)),
  readVersion: (session, facts) => onEntry(session, facts, isOwn(session, facts)),
  answerInvitation: (session, { place, association }) =>
    place?.collection === 'events'
      ? staffOr(session, isMember(session, association), 'not-yours')
      : refuse('unknown-place'),
  listRemoved: (session) => staffOr(session, false),
};

/** Decides whether somebody may do something. Everything that no rule allows is refused. */
export function decide(session: Actor, action: string, facts: RequestFacts): Decision {
  const rule = Object.hasOwn(RULES, action) ? RULES[action] : undefined;
  if (!rule) return refuse('unknown-action');
  return session.role === 'form' ? decideForForm(action, facts) : rule(session, facts);
}

/** The one thing that a form may do for somebody without an account: propose an activity that is not there in any way. */
function decideForForm(action: string, { place, owners = [], pictures: sent = [] }: RequestFacts): Decision {
  const isNew = place?.collection === 'events' && owners.length === 1 && owners[0] !== null;
  return action === 'persistEntry' && isNew && sent.length === 0 ? ALLOW : refuse('form-only');
}

/** Tells whether somebody may do what a moderator may. */
export function isStaff({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'moderator' || role === 'admin';
}

/** What is always put on the page at once: a cancellation does not wait for office hours. */
const ALWAYS_LIVE_FIELDS = ['changes', 'cancelled', 'checked'];

/** What an association that has been approved once corrects by itself. */
const CORRECTION_FIELDS = [
  ...['start', 'end', 'repeat', 'parts', 'price', 'price_note', 'signup', 'contact', 'contacts'],
  ...['summary', 'body', 'invited'],
];

/** Tells whether a save goes live at once: it touches only what may, of an entry that is published already. */
export function goesLive(
  session: Actor,
  { touched, isPublished, corrections }: { touched: readonly string[]; isPublished: boolean; corrections: boolean },
): boolean {
  const live = isStaff(session) || !corrections ? ALWAYS_LIVE_FIELDS : [...ALWAYS_LIVE_FIELDS, ...CORRECTION_FIELDS];
  return isPublished && touched.every((field) => live.includes(field));
}

/**
 * Where a draft stands after somebody has saved it: what was approved must be approved anew when it is another text,
 * and what a form has sent in waits for staff, since nobody else can hand it in.
 */
export function statusAfterSave(session: Actor, before: Status | undefined, asked: Status | undefined): Status {
  if (session.role === 'form') return 'pending_review';
  const status = before ?? asked ?? 'draft';
  return status === 'pending_publish' && !isStaff(session) ? 'pending_review' : status;
}

/** The rule of everything that changes an entry: staff, or those who own every version of it. */
function changeEntry(session: Actor, facts: RequestFacts): Decision {
  return onEntry(session, facts, isOwn(session, facts));
}

function onEntry(session: Actor, { place }: RequestFacts, isAllowed: boolean): Decision {
  if (!place) return refuse('unknown-place');
  // How the portal is set up decides whether there is a portal.
  if (place.path === 'site.yml' && session.role !== 'admin') return refuse('admin-only');
  return isStaff(session) || isAllowed ? ALLOW : refuse('not-yours');
}

function pictures(session: Actor, { pictures: paths = [] }: RequestFacts): Decision {
  const owners = paths.map(ownerOfPicture);
  if (owners.includes(undefined)) return refuse('unknown-place');
  const own = session.associations.map(({ slug }) => slug);
  return isStaff(session) || owners.every((owner) => own.includes(owner as string))
    ? ALLOW
    : refuse('not-yours-picture');
}

function isOwn({ associations }: Actor, { owners = [] }: RequestFacts): boolean {
  const own = associations.map(({ slug }) => slug);
  return owners.length > 0 && owners.every((owner) => owner !== null && own.includes(owner));
}

function isTrusted({ associations }: Actor, { owners = [] }: RequestFacts): boolean {
  return owners.every((owner) => associations.some(({ slug, trusted }) => slug === owner && trusted));
}

function isShared({ place }: RequestFacts): boolean {
  return place !== undefined && SHARED_COLLECTIONS.includes(place.collection);
}

function isMember({ associations }: Actor, association: string | undefined): boolean {
  return associations.some(({ slug }) => slug === association);
}

function staffOr(session: Actor, isAllowed: boolean, reason: Reason = 'staff-only'): Decision {
  return isStaff(session) || isAllowed ? ALLOW : refuse(reason);
}

/** Says that there is no draft, where to say that there is one which is not yours would tell too much. */
function hideExistence(decision: Decision): Decision {
  return decision.allow ? decision : refuse('no-draft');
}

function allOf(...decisions: Decision[]): Decision {
  return decisions.find(({ allow }) => !allow) ?? ALLOW;
}

function refuse(reason: Reason): Decision {
  return { allow: false, reason };
}
