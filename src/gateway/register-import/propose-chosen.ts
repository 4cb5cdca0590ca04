import { languageOf } from '../../i18n/index.ts';
import { type AssociationProposal, memoryAfter } from '../../imports/registers/plan.ts';
import { openTurns, type Turns } from '../../publish/concurrency.ts';
import { type ProposalOutcome, proposeEntry } from '../imports/propose.ts';
import { comparedContent, planStored, type RegisterParts } from './register-plan.ts';
import type { RegisterFault } from './run-import.ts';
import { readMemory, readStoredAnswer, storeMemory } from './stored-answer.ts';

/** The most proposals of the registers that wait in the review queue. */
export const MOST_IN_QUEUE = 200;

/** What became of the proposals that staff chose. */
export interface ChosenOutcome {
  /** The number that is decided: in the queue, or not proposed again. */
  decided: number;
  /** The titles of those that somebody is working on, or that no entry can hold. */
  refused: string[];
  fault?: RegisterFault;
}

/**
 * Puts the proposals with these organisation numbers in the review queue.
 *
 * Those that are there are remembered also when a later one fails. Two requests at once wait for each other, so that the
 * queue gets no more than it holds and neither forgets what the other has decided.
 */
export function proposeChosen(parts: RegisterParts, numbers: ReadonlySet<string>): Promise<ChosenOutcome> {
  return inTurn(parts, () => submitChosen(parts, numbers));
}

/** Remembers the proposals with these organisation numbers, so that they are not made again. */
export function dismissChosen(parts: RegisterParts, numbers: ReadonlySet<string>): Promise<ChosenOutcome> {
  return inTurn(parts, async () => {
    const found = await findChosen(parts, numbers);
    if (!found) return { decided: 0, refused: [], fault: 'settings' };
    found.remember(found.chosen);
    return { decided: found.chosen.length, refused: [] };
  });
}

const turnsByState = new WeakMap<object, Turns>();

/** Runs a decision when those before it in this gateway have ended, however they ended. */
function inTurn<Outcome>({ state }: RegisterParts, decide: () => Promise<Outcome>): Promise<Outcome> {
  const turns = turnsByState.get(state) ?? openTurns(1);
  turnsByState.set(state, turns);
  return turns.take(decide);
}

async function submitChosen(parts: RegisterParts, numbers: ReadonlySet<string>): Promise<ChosenOutcome> {
  const found = await findChosen(parts, numbers);
  if (!found) return { decided: 0, refused: [], fault: 'settings' };
  const { chosen, waiting, language } = found;
  if (waiting + chosen.length > MOST_IN_QUEUE) return { decided: 0, refused: [], fault: 'queue' };
  const source = { name: languageOf(language).words.imports.registers };
  const submitted: AssociationProposal[] = [];
  const refused: string[] = [];
  try {
    for (const proposal of chosen) {
      const outcome = await proposeEntry(parts.review.editing, source, { ...proposal, collection: 'associations' });
      if (isInQueue(outcome)) submitted.push(proposal);
      else refused.push(proposal.title);
    }
  } finally {
    found.remember(submitted);
  }
  return { decided: submitted.length, refused };
}

function isInQueue(outcome: ProposalOutcome): boolean {
  return outcome === 'submitted' || outcome === 'unchanged';
}

/** Finds proposals among those that hold now: what has been decided meanwhile is not decided again. */
async function findChosen(parts: RegisterParts, numbers: ReadonlySet<string>) {
  const { folder } = parts.registers;
  const stored = readStoredAnswer(folder);
  const content = await comparedContent(parts);
  if (!stored || !content) return undefined;
  const plan = planStored(parts, stored, content);
  return {
    chosen: plan.proposals.filter(({ number }) => numbers.has(number)),
    waiting: content.waiting,
    language: content.site.language,
    remember: (decided: readonly AssociationProposal[]) => {
      const before = readMemory(folder, stored.municipality);
      storeMemory(folder, stored.municipality, memoryAfter(plan, before, decided));
    },
  };
}
