import { type EntryChoiceView, entryChoiceRoute } from '../filters/entry-choice.ts';
import { venueChoices } from './venue-filters.ts';
import { type VenueRowView, venueRow } from './venue-row.ts';

/** The venues of one choice. */
export type VenueChoiceView = EntryChoiceView<VenueRowView>;

/** The pages of single choices below /lokaler/. */
export const venueChoiceRoute = entryChoiceRoute({
  name: 'venues',
  choices: venueChoices,
  row: (context, venue) => venueRow(context, venue),
  // With 90 rows, none of them short, a page is close to 20,000 gzip bytes of HTML and CSS.
  most: 90,
});
