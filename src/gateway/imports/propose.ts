import { entryText } from '../../entries/entry-text.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { publishDraft } from '../editing/drafts.ts';
import type { Gateway } from '../editing/gateway.ts';
import { Refusal } from '../editing/refusal.ts';
import { save } from '../editing/save.ts';
import { type EntryState, type EntryVersion, readEntryState } from '../entry/entry-state.ts';
import { withValue, writeFields } from '../entry/fields.ts';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import { PORTAL, type Session } from '../people/session.ts';

/** A new entry, or fields to change in one, that an import proposes. */
export interface EntryProposal {
  collection: CollectionName;
  slug: string;
  kind: 'new' | 'change';
  fields: Readonly<Record<string, unknown>>;
  /** The text of a new entry. */
  body: string;
}

/** Who proposes. */
export interface ProposalSource {
  /** The author of the draft. */
  name: string;
  /**
   * The association whose own source it is. Then it is treated as the association: it updates drafts of its own that
   * nobody has touched, and staff see what it did.
   */
  association?: string;
  /** Whether a change of a published entry is published at once. */
  goesLive?: boolean;
}

/**
 * What became of a proposal: in the review queue; published; as the entry is already; beside a draft of somebody else;
 * or refused by the validator.
 */
export type ProposalOutcome = 'submitted' | 'live' | 'unchanged' | 'has-draft' | 'gone' | { refused: string };

/**
 * Puts a proposal in the review queue as a draft, in the name of its source. People decide (design, decision 18).
 *
 * An entry with a draft of somebody else is left alone: whoever works on it goes first.
 */
export async function proposeEntry(
  gateway: Gateway,
  source: ProposalSource,
  { collection, slug, kind, fields, body }: EntryProposal,
): Promise<ProposalOutcome> {
  const location = locationOf(collection, slug);
  if (!location) return { refused: 'unknown-place' };
  const { draft, published } = await readEntryState(gateway.repository, location, true);
  if (draft && !isOwnDraft(draft, source)) return 'has-draft';
  const before = draft ?? published;
  const isNew = kind === 'new';
  if (isNew === Boolean(before)) return 'gone';
  const text = before ? changedText(location, before, fields) : Buffer.from(entryText(fields, body));
  if (!text) return { refused: 'unreadable' };
  const actor = actorOf(source);
  try {
    const base = before ? { base: before.id } : { isNew };
    const { outcome, commit } = await save(gateway, actor, {
      ...{ location, raw: text, status: 'pending_review', asDraft: true },
      ...base,
    });
    if (outcome === 'unchanged') return 'unchanged';
    // A draft may hold more than this change.
    if (!source.goesLive || !published || draft) return 'submitted';
    return await publishDraft(gateway, actor, location, { commit }).then(() => 'live' as const, waitsForStaff);
  } catch (error) {
    return { refused: refusalOf(error).sentence(gateway.words) };
  }
}

/** Checks whether a draft is a proposal of a source that nobody has touched since. */
export function isOwnDraft(
  { author, authorId, status }: NonNullable<EntryState['draft']>,
  source: ProposalSource,
): boolean {
  return source.association !== undefined && authorId === 0 && author === source.name && status === 'pending_review';
}

/** Returns who saves in the name of a source. */
export function actorOf({ name, association }: ProposalSource): Session {
  const person = { id: 0, name };
  if (association === undefined) return { ...PORTAL, person };
  return { person, role: 'association', associations: [{ slug: association, trusted: true }] };
}

function waitsForStaff(error: unknown): 'submitted' {
  refusalOf(error);
  return 'submitted';
}

/** Returns an error if it is a refusal; throws all others. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

function changedText(
  location: EntryLocation,
  { fields: current }: EntryVersion,
  changed: EntryProposal['fields'],
): Buffer | undefined {
  return current && writeFields(location, changedFields(current, changed));
}

function changedFields(current: NonNullable<EntryVersion['fields']>, changed: EntryProposal['fields']) {
  return Object.entries(changed).reduce((entry, [field, value]) => withValue(entry, field, value), current);
}
