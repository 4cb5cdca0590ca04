import { entryText } from '../../entries/entry-text.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Gateway } from '../editing/gateway.ts';
import { Refusal } from '../editing/refusal.ts';
import { save } from '../editing/save.ts';
import { type EntryVersion, readEntryState } from '../entry/entry-state.ts';
import { withValue, writeFields } from '../entry/fields.ts';
import { locationOf } from '../entry/location.ts';
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

/** What became of a proposal: in the review queue; beside a draft that is there already; or refused by the validator. */
export type ProposalOutcome = 'submitted' | 'has-draft' | 'gone' | { refused: string };

/**
 * Puts a proposal in the review queue as a draft, in the name of its source. People decide (design, decision 18).
 *
 * An entry with a draft is left alone: whoever works on it goes first.
 */
export async function proposeEntry(
  gateway: Gateway,
  source: string,
  { collection, slug, kind, fields, body }: EntryProposal,
): Promise<ProposalOutcome> {
  const location = locationOf(collection, slug);
  if (!location) return { refused: 'unknown-place' };
  const { draft, published } = await readEntryState(gateway.repository, location, true);
  if (draft) return 'has-draft';
  const isNew = kind === 'new';
  if (isNew === Boolean(published)) return 'gone';
  const text = isNew ? Buffer.from(entryText(fields, body)) : changedText(published as EntryVersion, fields);
  if (!text) return { refused: 'unreadable' };
  const actor: Session = { ...PORTAL, person: { id: 0, name: source } };
  try {
    const base = isNew ? { isNew } : { base: published?.id };
    await save(gateway, actor, { location, raw: text, status: 'pending_review', ...base });
    return 'submitted';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.sentence(gateway.words) };
  }

  function changedText({ fields: current }: EntryVersion, changed: EntryProposal['fields']): Buffer | undefined {
    return current && location && writeFields(location, changedFields(current, changed));
  }
}

function changedFields(current: NonNullable<EntryVersion['fields']>, changed: EntryProposal['fields']) {
  return Object.entries(changed).reduce((entry, [field, value]) => withValue(entry, field, value), current);
}
