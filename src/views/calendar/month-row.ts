import { type AgendaRow, hourOn } from '../../domain/calendar/agenda-row.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { clock } from '../../i18n/dates.ts';
import { type Badge, statusBadge, untilText } from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../links.ts';

/** An activity in a day of a month: time and title only. */
export interface MonthRowView {
  link: Link;
  /** The time it begins; missing for a whole day. */
  time?: string | undefined;
  badge?: Badge | undefined;
  /** Whether nobody should come: it is cancelled, postponed, or moved to another day. */
  isOff: boolean;
  /** The last day of a long-running activity. */
  until?: string | undefined;
}

/** Returns an activity as a row of a day. */
export function monthRow({ language }: ViewContext, row: AgendaRow): MonthRowView {
  const { occurrence, movedAway } = row;
  const { slug, data, lang } = occurrence.event;
  const hour = hourOn(row);
  return {
    link: { title: data.title, address: addressIn(language, `/aktiviteter/${slug}/`), lang: lang?.title },
    time: hour ? clock(language, hour) : undefined,
    badge: statusBadge(language, occurrence),
    isOff: isOff(occurrence) || movedAway,
  };
}

/** Returns a long-running activity as a row that shows its last day. */
export function longRunningRow(context: ViewContext, row: AgendaRow): MonthRowView {
  return { ...monthRow(context, row), until: untilText(context.language, row.occurrence, context.portal.now) };
}
