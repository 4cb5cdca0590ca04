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
  // With 120 rows, none of them short, a page is close to 20,000 gzip bytes of HTML and CSS.
  most: 120,
});
