import { languageOf } from '../../i18n/index.ts';
import { type AssociationProposal, memoryAfter } from '../../imports/registers/plan.ts';
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

/** Puts the proposals with these organisation numbers in the review queue. */
export async function proposeChosen(parts: RegisterParts, numbers: ReadonlySet<string>): Promise<ChosenOutcome> {
  const found = await findChosen(parts, numbers);
  if (!found) return { decided: 0, refused: [], fault: 'settings' };
  const { chosen, waiting, language } = found;
  if (waiting + chosen.length > MOST_IN_QUEUE) return { decided: 0, refused: [], fault: 'queue' };
  const source = { name: languageOf(language).words.imports.registers };
  const submitted: AssociationProposal[] = [];
  const refused: string[] = [];
  for (const proposal of chosen) {
    const outcome = await proposeEntry(parts.review.editing, source, { ...proposal, collection: 'associations' });
    if (isInQueue(outcome)) submitted.push(proposal);
    else refused.push(proposal.title);
  }
  found.remember(submitted);
  return { decided: submitted.length, refused };
}

/** Remembers the proposals with these organisation numbers, so that they are not made again. */
export async function dismissChosen(parts: RegisterParts, numbers: ReadonlySet<string>): Promise<ChosenOutcome> {
  const found = await findChosen(parts, numbers);
  if (!found) return { decided: 0, refused: [], fault: 'settings' };
  found.remember(found.chosen);
  return { decided: found.chosen.length, refused: [] };
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
