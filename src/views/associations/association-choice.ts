import { type EntryChoiceView, entryChoiceRoute } from '../filters/entry-choice.ts';
import { associationChoices } from './association-filters.ts';
import { type AssociationRowView, associationRow } from './association-row.ts';

/** The associations of one choice. */
export type AssociationChoiceView = EntryChoiceView<AssociationRowView>;

/** The pages of single choices below /foreninger/. */
export const associationChoiceRoute = entryChoiceRoute({
  name: 'associations',
  choices: associationChoices,
  row: associationRow,
  // As many as on the page of a letter.
  most: 180,
});
