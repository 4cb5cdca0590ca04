import { randomUUID } from 'node:crypto';
import { changeDraftStatus, publishDraft } from '../../editing/drafts.ts';
import { Refusal } from '../../editing/refusal.ts';
import { undoPublishing } from './undo-publishing.ts';
import { delayEmails, withdrawEmails } from '../../email/outbox.ts';
import { type EntryLocation, locationOfPath } from '../../entry/location.ts';
import type { Session } from '../../people/session.ts';
import { inTransaction, type State } from '../../storage/database.ts';
import type { ReviewParts } from '../context.ts';

/** How long a decision can be undone, in milliseconds. The email about it waits as long. */
export const UNDO_TIME = 60_000;

/** The field, and the part of a query, that names what can be undone. */
export const UNDO = 'angre';

/** A draft to decide on, as staff saw it. */
export interface ChosenDraft {
  location: EntryLocation;
  commit: string | undefined;
}

/** What staff decide about drafts. */
export type Decision = { what: 'published' } | { what: 'returned'; note: string };

/** What became of a decision about several drafts. */
export interface DecidedDrafts {
  /** Names what can be undone together. */
  batch: string;
  decided: EntryLocation[];
  refused: { location: EntryLocation; refusal: Refusal }[];
}

/** Publishes drafts or sends them back. One that is refused does not stop the others. */
export async function decideDrafts(
  parts: ReviewParts,
  session: Session,
  chosen: readonly ChosenDraft[],
  decision: Decision,
): Promise<DecidedDrafts> {
  const result: DecidedDrafts = { batch: randomUUID(), decided: [], refused: [] };
  for (const draft of chosen) {
    const { location } = draft;
    try {
      await decideDraft(parts, session, draft, decision, result.batch);
      result.decided.push(location);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      result.refused.push({ location, refusal });
    }
  }
  startMinute(parts, result);
  return result;
}

/** Publishes a draft or sends it back, and records how to undo it. Throws a `Refusal`. */
export async function decideDraft(
  { review: { editing }, state, now }: ReviewParts,
  session: Session,
  { location, commit }: ChosenDraft,
  decision: Decision,
  batch: string = randomUUID(),
): Promise<string> {
  const { what } = decision;
  const undo =
    decision.what === 'published'
      ? { draft: commit, text: await publishDraft(editing, session, location, { commit }) }
      : { draft: await changeDraftStatus(editing, session, location, 'draft', { commit, note: decision.note }) };
  state.sql.run`
    INSERT INTO decision (batch, person, what, path, draft_commit, before_text, after_text, at)
    VALUES (${batch}, ${session.person.id}, ${what}, ${location.path}, ${undo.draft ?? ''}, ${undo.text?.before ?? null},
      ${undo.text?.after ?? null}, ${now()})`;
  return batch;
}

interface RecordedDecision {
  id: number;
  what: Decision['what'];
  path: string;
  draft: string;
  before: string | null;
  after: string | null;
}

/** Checks whether a person can still undo a decision. */
export function canUndo(parts: Pick<ReviewParts, 'state' | 'now'>, session: Session, batch: string): boolean {
  return undoable(parts, session, batch).length > 0;
}

/** Undoes what a person decided by one press. Those that somebody has changed since stay, each with the reason. */
export async function undoDecisions(
  parts: ReviewParts,
  session: Session,
  batch: string,
): Promise<Pick<DecidedDrafts, 'decided' | 'refused'>> {
  const result: Pick<DecidedDrafts, 'decided' | 'refused'> = { decided: [], refused: [] };
  for (const decision of undoable(parts, session, batch)) {
    const location = locationOfPath(decision.path);
    if (!location) continue;
    try {
      await undoDecision(parts, session, location, decision);
      result.decided.push(location);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      result.refused.push({ location, refusal });
    }
  }
  return result;
}

/** Deletes decisions that can no longer be undone. */
export function deleteOldDecisions({ sql }: Pick<State, 'sql'>, now: number): void {
  sql.run`DELETE FROM decision WHERE at < ${now - UNDO_TIME}`;
}

function undoable(
  { state, now }: Pick<ReviewParts, 'state' | 'now'>,
  { person }: Session,
  batch: string,
): RecordedDecision[] {
  return state.sql.all`
    SELECT id, what, path, draft_commit AS draft, before_text AS before, after_text AS after FROM decision
    WHERE batch = ${batch} AND person = ${person.id} AND at >= ${now() - UNDO_TIME} ORDER BY id DESC` as unknown as RecordedDecision[];
}

/** Lets the time to undo begin when all are decided, which takes a while. */
function startMinute({ state, now }: ReviewParts, { batch, decided }: DecidedDrafts): void {
  const at = now();
  inTransaction(state, () => {
    state.sql.run`UPDATE decision SET at = ${at} WHERE batch = ${batch}`;
    for (const { path } of decided) delayEmails(state, path, at + UNDO_TIME);
  });
}

async function undoDecision(
  { review: { editing }, state }: ReviewParts,
  session: Session,
  location: EntryLocation,
  { id, what, draft, before, after }: RecordedDecision,
): Promise<void> {
  if (what === 'published') {
    const texts = { before: before ?? undefined, after: after ?? undefined };
    await undoPublishing(editing, session, location, { draft, ...texts });
  } else {
    await changeDraftStatus(editing, session, location, 'pending_review', { commit: draft });
  }
  inTransaction(state, () => {
    withdrawEmails(state, location.path);
    state.sql.run`DELETE FROM decision WHERE id = ${id}`;
  });
}
