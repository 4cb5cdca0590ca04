import type { CalendarPlan, EventImport } from '../../imports/calendars/calendar-plan.ts';
import type { CalendarMemory } from '../../imports/calendars/recognise.ts';
import { deleteDraft } from '../editing/drafts.ts';
import type { Gateway } from '../editing/gateway.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { eventLocation } from '../entry/location.ts';
import { actorOf, isOwnDraft, type ProposalOutcome, type ProposalSource, proposeEntry } from '../imports/propose.ts';
import type { ImportCounts } from './sources.ts';

/** What became of the proposals of an import, and what to remember of it. */
export interface ProposedPlan {
  counts: ImportCounts;
  memory: CalendarMemory;
}

/** Puts what a calendar proposes in the review queue, or publishes it where staff allow it. */
export async function proposePlan(gateway: Gateway, source: ProposalSource, plan: CalendarPlan): Promise<ProposedPlan> {
  const { unchanged, held, kept, vanished } = plan;
  const counts = {
    ...{ new: 0, changed: 0, live: 0, busy: 0, refused: 0, unchanged, held },
    ...{ vanished: vanished.length, kept: new Set(kept.map(({ slug }) => slug)).size },
  };
  const memory = { ...plan.memory };
  for (const proposal of plan.proposals) {
    const outcome = await propose(gateway, source, proposal);
    const count = countOf(proposal, outcome);
    counts[count]++;
    // What could not be proposed is proposed the next time.
    if (count !== 'busy' && count !== 'refused') continue;
    if (proposal.before) memory[proposal.key] = proposal.before;
    else delete memory[proposal.key];
  }
  return { counts, memory };
}

function propose(gateway: Gateway, source: ProposalSource, proposal: EventImport): Promise<ProposalOutcome> {
  const { isVanished } = proposal;
  // What has vanished may be a slip, so people decide on it.
  const own = { ...source, goesLive: source.goesLive === true && !isVanished };
  const entry = { ...proposal, collection: 'events' } as const;
  return isVanished
    ? withdrawDraft(gateway, own, proposal).then((done) => done ?? proposeEntry(gateway, own, entry))
    : proposeEntry(gateway, own, entry);
}

/** Takes back the proposal of a new event that nobody has approved; undefined if it is something else. */
async function withdrawDraft(
  gateway: Gateway,
  source: ProposalSource,
  { slug }: EventImport,
): Promise<ProposalOutcome | undefined> {
  const location = eventLocation(slug);
  const { draft, published } = await readEntryState(gateway.repository, location, true);
  if (published || !draft || !isOwnDraft(draft, source)) return undefined;
  await deleteDraft(gateway, actorOf(source), location, { commit: draft.commit });
  return 'unchanged';
}

function countOf({ kind, isVanished }: EventImport, outcome: ProposalOutcome): keyof ImportCounts {
  if (typeof outcome !== 'string') return 'refused';
  if (outcome === 'has-draft' || outcome === 'gone') return 'busy';
  if (outcome === 'live' || outcome === 'unchanged') return outcome;
  if (isVanished) return 'changed';
  return kind === 'new' ? 'new' : 'changed';
}
