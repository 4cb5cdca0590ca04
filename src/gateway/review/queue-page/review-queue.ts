import type { Upkeep } from '../../../domain/upkeep.ts';
import type { Invitation } from '../../dashboard/invitations.ts';
import type { UnsentDraft } from '../../dashboard/unsent-drafts.ts';
import type { Successor } from '../../people/handovers.ts';
import type { Html } from '../../http/page-frame.ts';
import type { Association } from '../../people/list-page.ts';
import type { Person } from '../../people/register.ts';
import type { ReviewTools } from '../context.ts';
import type { LiveChange } from '../live-changes.ts';
import type { ProblemLists } from '../problem-lists.ts';
import type { WaitingDraft } from '../queue.ts';
import type { ReadyAnswer } from '../decisions/ready-answers.ts';
import type { RemovalQuestion } from '../removals.ts';

/** Everything that waits for staff. */
export interface ReviewQueue {
  waiting: readonly WaitingDraft[];
  /** Drafts that were saved but never sent. */
  unsent: readonly UnsentDraft[];
  changes: readonly LiveChange[];
  handovers: readonly { leaver: Person; successor: Successor }[];
  upkeep: Upkeep;
  problems: ProblemLists;
  publishingStatus: ReturnType<ReviewTools['publishingStatus']>;
  /** Set when more entries are missing from the content than may be removed without confirmation. */
  removal: RemovalQuestion | undefined;
  invitations: readonly Invitation[];
  people: readonly Person[];
  associations: readonly Association[];
  now: string;
  /** The ready answers: their texts, and those that staff have saved. */
  answers: { texts: readonly string[]; saved: readonly ReadyAnswer[] };
  /** What can be undone. */
  undo: string | undefined;
  /** Whether all drafts are ticked. */
  areAllChosen: boolean;
  /** What was done. */
  done: Html | '';
  refusal?: string | undefined;
}
