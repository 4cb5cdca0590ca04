import { differencesInWords } from '../../cms/in-words/entry-in-words.ts';
import type { WordsSetting } from '../../cms/in-words/value-in-words.ts';
import type { FieldDifference } from '../../imports/field-changes.ts';
import type { AssociationPlan } from '../../imports/registers/plan.ts';
import { association } from '../../schemas/association.ts';
import type { ShownPlan } from './plan-sections.ts';

// As many as a person looks over at once, and as a request can put in the queue.
const MOST_SHOWN = 50;

/** Describes the first proposals of a plan, and the values that it keeps, in words. */
export function planInWords(plan: AssociationPlan, setting: WordsSetting): Pick<ShownPlan, 'plan' | 'shown' | 'kept'> {
  const keptOf = Map.groupBy(plan.kept, ({ slug }) => slug);
  return {
    plan,
    shown: plan.proposals.slice(0, MOST_SHOWN).map((proposal) => ({
      proposal,
      differences: inWords(proposal.differences, proposal.kind === 'new', setting),
    })),
    kept: [...keptOf].slice(0, MOST_SHOWN).map(([slug, differences]) => ({
      ...{ slug, title: differences[0]?.title ?? slug },
      differences: inWords(differences, false, setting),
    })),
  };
}

function inWords(differences: readonly FieldDifference[], isNew: boolean, setting: WordsSetting) {
  const names = differences.map(({ field }) => field);
  const valuesOf = (side: 'current' | 'proposed') =>
    Object.fromEntries(differences.map((difference) => [difference.field, difference[side]]));
  const before = isNew ? undefined : { values: valuesOf('current'), body: '' };
  return differencesInWords(association, names, { before, after: { values: valuesOf('proposed'), body: '' } }, setting);
}
