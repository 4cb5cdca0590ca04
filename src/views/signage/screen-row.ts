import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import { type IconName, themeIcons } from '../../domain/appearance/icons.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { clock } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/index.ts';
import {
  type Badge,
  type Change,
  changeDetails,
  type ForeignText,
  placeWithLang,
  priceOf,
  statusBadge,
  untilText,
} from '../activities/occurrence-text.ts';
import { dayPartOf, type RowHour, rowHour } from '../activities/row-hour.ts';
import type { ViewContext } from '../context.ts';

/** An activity on a screen. */
export interface ScreenRowView {
  hour: RowHour;
  /** When it ends, if the row shows its hours. */
  to?: string | undefined;
  /** The icon of its theme. */
  icon: IconName;
  title: ForeignText;
  badge?: Badge | undefined;
  /** Whether nobody should come: it is cancelled, postponed, or moved to another day. */
  isOff: boolean;
  /** A change, instead of the place. */
  change?: Pick<Change, 'now' | 'foreign'> | undefined;
  place?: ForeignText | undefined;
  facts: string[];
  price?: string | undefined;
}

/** Returns a row of a screen. */
export function screenRow({ portal, language }: ViewContext, row: AgendaRow): ScreenRowView {
  const { occurrence, movedAway } = row;
  const { event } = occurrence;
  const { now } = portal;
  const off = isOff(occurrence) || movedAway;
  const change = changeDetails(language, occurrence, { movedAway, now });
  const doubt = event.freshness === 'unanswered' ? language.words.activity.ringFirst.toLowerCase() : undefined;
  const facts = [untilText(language, occurrence, now), doubt].filter((fact) => fact !== undefined);
  return {
    hour: rowHour(language, row),
    to: endOfHours(language, row),
    icon: themeIcons[event.data.theme],
    title: { text: event.data.title, lang: event.lang?.title },
    badge: statusBadge(language, occurrence),
    isOff: off,
    change: change && { now: change.now, foreign: change.foreign },
    place: change ? undefined : placeWithLang(language, occurrence),
    facts: change ? [] : facts,
    price: off ? undefined : priceOf(language, event),
  };
}

function endOfHours(language: Language, row: AgendaRow): string | undefined {
  const part = dayPartOf(row);
  return part.kind === 'hours' ? clock(language, part.to) : undefined;
}
