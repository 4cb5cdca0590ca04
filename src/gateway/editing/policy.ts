import type { Owner } from '../entry/owner.ts';
import { ownerOfPicture, type EntryLocation } from '../entry/location.ts';
import type { Actor } from '../people/session.ts';

/** The workflow status of a draft. */
export type Status = 'draft' | 'pending_review' | 'pending_publish';

/** What the gateway knows about a request before it decides. Irrelevant facts are left out. */
export interface RequestFacts {
  /** The entry concerned. Undefined for an unknown path, which nobody may access. */
  location?: EntryLocation | undefined;
  collection?: string | undefined;
  /** The association that an invitation is for. */
  association?: string | undefined;
  /** The owners of all versions involved: proposed, draft, published and earlier. */
  owners?: readonly Owner[] | undefined;
  /** Paths of requested or uploaded pictures. */
  pictures?: readonly string[];
  status?: Status;
}

/** Why a request is refused: a key of `gateway.refusals` in the dictionary. */
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

/** The collections that associations may read in full, since their own entries refer to them. */
const SHARED_COLLECTIONS = ['associations', 'venues'];

/**
 * Access rules by action: Decap's protocol actions, except aliases, and five of our own for history, reverting,
 * checking before a save and co-organisers.
 */
const RULES: Record<string, Rule> = {
  entriesByFolder: (session, { collection }) =>
    collection
      ? staffOr(session, collection === 'events' || SHARED_COLLECTIONS.includes(collection))
      : refuse('unknown-place'),
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
  answerInvitation: (session, { location, association }) =>
    location?.collection === 'events'
      ? staffOr(session, isMember(session, association), 'not-yours')
      : refuse('unknown-place'),
  listRemoved: (session) => staffOr(session, false),
};

/** Decides whether an action is allowed. Actions without a rule are refused. */
export function decide(session: Actor, action: string, facts: RequestFacts): Decision {
  const rule = Object.hasOwn(RULES, action) ? RULES[action] : undefined;
  if (!rule) return refuse('unknown-action');
  return session.role === 'form' ? decideForForm(action, facts) : rule(session, facts);
}

/** Allows a public form only one action: proposing a new activity. */
function decideForForm(action: string, { location, owners = [], pictures: sent = [] }: RequestFacts): Decision {
  const isNew = location?.collection === 'events' && owners.length === 1 && owners[0] !== null;
  return action === 'persistEntry' && isNew && sent.length === 0 ? ALLOW : refuse('form-only');
}

/** Checks whether someone has at least the rights of a moderator. */
export function isStaff({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'moderator' || role === 'admin';
}

/** Fields that are always published at once: a cancellation does not wait for office hours. */
const ALWAYS_LIVE_FIELDS = ['changes', 'cancelled', 'checked'];

/** Fields that an association may correct without approval once an entry is published. */
const CORRECTION_FIELDS = [
  ...['start', 'end', 'repeat', 'parts', 'price', 'price_note', 'signup', 'contact', 'contacts'],
  ...['summary', 'body', 'invited'],
];

/** Checks whether a save is published at once: it changes only permitted fields of a published entry. */
export function goesLive(
  session: Actor,
  { touched, isPublished, corrections }: { touched: readonly string[]; isPublished: boolean; corrections: boolean },
): boolean {
  const live = isStaff(session) || !corrections ? ALWAYS_LIVE_FIELDS : [...ALWAYS_LIVE_FIELDS, ...CORRECTION_FIELDS];
  return isPublished && touched.every((field) => live.includes(field));
}

/**
 * Returns the status of a draft after a save. An approved draft that changes needs approval again; a public form
 * submission waits for staff, since nobody else can submit it.
 */
export function statusAfterSave(session: Actor, before: Status | undefined, asked: Status | undefined): Status {
  if (session.role === 'form') return 'pending_review';
  const status = before ?? asked ?? 'draft';
  return status === 'pending_publish' && !isStaff(session) ? 'pending_review' : status;
}

/** Allows a change to staff and to those who own every version of the entry. */
function changeEntry(session: Actor, facts: RequestFacts): Decision {
  return onEntry(session, facts, isOwn(session, facts));
}

function onEntry(session: Actor, { location }: RequestFacts, isAllowed: boolean): Decision {
  if (!location) return refuse('unknown-place');
  // Only administrators change `site.yml`, since an error there can take down the portal.
  if (location.path === 'site.yml' && session.role !== 'admin') return refuse('admin-only');
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

function isShared({ location }: RequestFacts): boolean {
  return location !== undefined && SHARED_COLLECTIONS.includes(location.collection);
}

function isMember({ associations }: Actor, association: string | undefined): boolean {
  return associations.some(({ slug }) => slug === association);
}

function staffOr(session: Actor, isAllowed: boolean, reason: Reason = 'staff-only'): Decision {
  return isStaff(session) || isAllowed ? ALLOW : refuse(reason);
}

/** Answers `no-draft` instead of `not-yours`, which would reveal that a draft exists. */
function hideExistence(decision: Decision): Decision {
  return decision.allow ? decision : refuse('no-draft');
}

function allOf(...decisions: Decision[]): Decision {
  return decisions.find(({ allow }) => !allow) ?? ALLOW;
}

function refuse(reason: Reason): Decision {
  return { allow: false, reason };
}
