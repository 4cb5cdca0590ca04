import { weekSheets } from '../../domain/calendar/week-sheets.ts';
import { hasListing, listingAddress, weekSheetListing } from '../../views/print/week-sheet-listing.ts';
import type { FileContext } from '../../views/filters/activity-file.ts';

/** Makes the programmes of this week and the next as plain text, by output path. */
export function weekListings(shown: FileContext, origin: string): [path: string, text: string][] {
  const context = { ...shown, sampleShown: false, origin: new URL(origin) };
  return weekSheets(shown.portal)
    .filter(hasListing)
    .map((sheet) => [listingAddress(shown.language, sheet).slice(1), weekSheetListing(context, sheet)]);
}
