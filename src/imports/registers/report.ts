import type { AnswerFault } from './answers.ts';
import type { AssociationPlan, AssociationProposal } from './plan.ts';

const STATES = {
  active: 'active',
  deleted: 'deleted from the register',
  bankrupt: 'bankrupt',
  'winding-up': 'being wound up',
  'not-found': 'not found in the register',
} as const;

const FAULTS: Record<AnswerFault, string> = {
  'not-json': 'answers that are no JSON',
  'unknown-shape': 'records of an unknown shape',
  'invalid-unit': 'units without a name or with a wrong organisation number',
  'invalid-voluntary': 'records of Frivillighetsregisteret that cannot be read',
};

/** Describes in a few lines of English what an import found, for whoever ran it. */
export function reportLines(plan: AssociationPlan, faults: readonly AnswerFault[]): string[] {
  const { proposals, kept, gone, askedBefore, inactive, unchanged } = plan;
  const ofKind = (kind: AssociationProposal['kind']) => proposals.filter((each) => each.kind === kind).length;
  const personal = proposals.flatMap(({ leftOut }) => leftOut).length;
  return [
    `${ofKind('new')} new associations, ${ofKind('change')} changed, ${unchanged} as before.`,
    ...some(askedBefore, 'have been proposed before and have no entry'),
    ...some(inactive, 'are no longer active and have no entry'),
    ...some(kept.length, 'values differ from the register where people have written their own; the entries keep them'),
    ...some(personal, 'addresses and telephone numbers are left out, as they may be a person’s'),
    ...gone.map(({ slug, title, state }) => `${title} (${slug}) is ${STATES[state]}. Its entry is left as it is.`),
    ...Object.entries(FAULTS).flatMap(([fault, words]) =>
      some(faults.filter((each) => each === fault).length, `${words} were skipped`),
    ),
  ];
}

function some(count: number, words: string): string[] {
  return count > 0 ? [`${count} ${words}.`] : [];
}
