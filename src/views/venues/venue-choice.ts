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
  // As many as on a page of all venues.
  most: 150,
});
