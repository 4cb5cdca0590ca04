import { endOf } from '../../domain/calendar/agenda-row.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import type { PortalOccurrence } from '../../domain/portal.ts';
import { partOnDay } from '../../domain/time/day-parts.ts';
import { dateOf } from '../../domain/time/days.ts';
import { partText } from '../../i18n/when.ts';
import type { ViewContext } from '../context.ts';
import { type DateTileView, dateTile } from '../day-names.ts';
import { type ForeignText, placeWithLang, priceOf } from './occurrence-text.ts';
import { type OccurrenceTitleView, occurrenceTitle } from './occurrence-title.ts';

/** An activity in the list of an association, a venue or a page: its next date. */
export interface EventRowView {
  /** When the row is hidden. */
  end: string;
  tile: DateTileView;
  title: OccurrenceTitleView;
  hours: string;
  /** Missing if the place is the page itself. */
  place?: ForeignText | undefined;
  price?: string | undefined;
}

/** Returns an occurrence as a row; `isHere` means that its place is the page itself. */
export function eventRow(context: ViewContext, occurrence: PortalOccurrence, isHere = false): EventRowView {
  const { portal, language } = context;
  const { event, start, end } = occurrence;
  return {
    end: endOf({ occurrence }),
    tile: dateTile(language, dateOf(start), portal.now),
    title: occurrenceTitle(context, occurrence),
    hours: partText(language, partOnDay({ start, end }, dateOf(start))),
    place: isHere ? undefined : placeWithLang(language, occurrence),
    price: isOff(occurrence) ? undefined : priceOf(language, event),
  };
}

/** Returns an occurrence as a row of the venue where it was planned, with where it is instead. */
export function leftVenueRow(context: ViewContext, occurrence: PortalOccurrence): EventRowView {
  const { portal, language } = context;
  const { start, end } = occurrence.planned ?? occurrence;
  const isOtherDay = dateOf(start) !== dateOf(occurrence.start);
  return {
    end,
    tile: dateTile(language, dateOf(start), portal.now),
    title: { ...occurrenceTitle(context, occurrence, isOtherDay), isOff: true },
    hours: partText(language, partOnDay({ start, end }, dateOf(start))),
    // The title names the new place, unless it names the new day.
    place: isOtherDay ? placeWithLang(language, occurrence) : undefined,
  };
}
