import { changeDraftStatus, publishDraft } from '../editing/drafts.ts';
import { Refusal } from '../editing/refusal.ts';
import { save } from '../editing/save.ts';
import type { SaveResult } from '../editing/save-commits.ts';
import { readEntryState } from '../entry/entry-state.ts';
import type { EntryLocation } from '../entry/location.ts';
import { ownerOf } from '../entry/owner.ts';
import { saveNewEvent } from '../public-forms/new-event.ts';
import type { FormRequest, Proposal } from './everyday-form.ts';
import { mayPublish } from './proposal.ts';

/** A saved proposal, and where it is. */
type SavedProposal = SaveResult & { location: EntryLocation };

const STATUS = 'pending_review';

/** Saves a proposal as the editor does, and sends or publishes what others do not have to finish first. */
export async function saveProposal(request: FormRequest, proposal: Proposal): Promise<SavedProposal> {
  const { parts, session } = request;
  const { location, raw, base, assets = [] } = proposal;
  const { editing } = parts.review;
  const before = base === undefined ? undefined : await readEntryState(editing.repository, location, true);
  const saved =
    base === undefined
      ? await saveNewEvent(editing, session, { slug: location.slug, raw, status: STATUS, assets })
      : { ...(await save(editing, session, { location, raw, base, status: STATUS, assets })), location };
  if (saved.outcome !== 'draft') return saved;
  if (!before?.draft && mayPublish({ session }, saved.location, [ownerOf(location, raw)]))
    return publish(request, saved);
  return saved.status === 'draft' ? submit(request, saved, saved.commit) : saved;
}

async function publish(request: FormRequest, saved: SavedProposal): Promise<SavedProposal> {
  const { parts, session } = request;
  const published = publishDraft(parts.review.editing, session, saved.location, { commit: saved.commit });
  return published.then(
    () => ({ ...saved, outcome: 'live' }),
    (error: unknown) => afterOthers(request, saved, error),
  );
}

async function submit(request: FormRequest, saved: SavedProposal, commit: string | undefined): Promise<SavedProposal> {
  const { parts, session } = request;
  const submitted = changeDraftStatus(parts.review.editing, session, saved.location, STATUS, { commit });
  return submitted.then(
    () => saved,
    (error: unknown) => afterOthers(request, saved, error),
  );
}

/** The codes of refusals because others have changed or published the draft between the save and what follows it. */
const OTHERS_WERE_FASTER: readonly Refusal['code'][] = ['draft-changed', 'no-draft'];

/**
 * Continues with what others have made of the draft meanwhile. The text is saved and in theirs, so it is not refused: what
 * they have saved on top of it waits with it, and what they have published is on the site.
 */
async function afterOthers(request: FormRequest, saved: SavedProposal, error: unknown): Promise<SavedProposal> {
  if (!(error instanceof Refusal) || !OTHERS_WERE_FASTER.includes(error.code)) throw error;
  const { repository } = request.parts.review.editing;
  const { draft, published } = await readEntryState(repository, saved.location, true);
  if (draft) return draft.status === 'draft' ? submit(request, saved, draft.commit) : saved;
  return published ? { ...saved, outcome: 'live' } : saved;
}
