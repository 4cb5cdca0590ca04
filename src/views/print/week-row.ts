import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import type { WeekSheet } from '../../domain/calendar/week-sheets.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { type IconName, themeIcons } from '../../domain/appearance/icons.ts';
import { programmeOn } from '../../domain/events/programme.ts';
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
import { activityLink } from '../activities/occurrence-title.ts';
import { type RowHour, rowHour } from '../activities/row-hour.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../links.ts';
import { type ClashGroup, clashGroups } from './clash-groups.ts';

/** An activity in a week's programme. */
export interface WeekRowView {
  hour: RowHour;
  /** The icon of its theme. */
  icon: IconName;
  link: Link;
  badge?: Badge | undefined;
  /** Whether nobody should come: it is cancelled, postponed, or moved to another day. */
  isOff: boolean;
  change?: Change | undefined;
  /** Missing if the sheet is about the place, or a change names it. */
  place?: ForeignText | undefined;
  facts: string[];
  /** The parts of this day, in one sentence. */
  programme?: ForeignText | undefined;
  /** For the staff. */
  clashes: ClashGroup[];
}

/** Returns a row of a week's programme. */
export function weekRow(context: ViewContext, sheet: WeekSheet, row: AgendaRow): WeekRowView {
  const { portal, language } = context;
  const { occurrence, movedAway } = row;
  const { event, venue } = occurrence;
  const off = isOff(occurrence) || movedAway;
  const change = changeDetails(language, occurrence, { movedAway, now: portal.now });
  const isHere = sheet.kind === 'venue' && venue?.entry?.slug === sheet.of;
  return {
    hour: rowHour(language, row, language.words.weekSheet.allDay),
    icon: themeIcons[event.data.theme],
    link: activityLink(language, event),
    badge: statusBadge(language, occurrence),
    isOff: off,
    change,
    place: isHere || change ? undefined : placeWithLang(language, occurrence),
    facts: factsOf(context, row, off),
    programme: programmeOf(language, row),
    clashes: sheet.kind === 'staff' && !off ? clashGroups(context, occurrence) : [],
  };
}

/** How many characters an icon and the space after it take. */
export const ICON_LENGTH = 3;

/** Returns how many characters a badge takes, which is in wide capitals. */
export function lengthOfBadge(text: string): number {
  return text.length * 1.6 + 2;
}

/** Returns the number of characters of a row. */
export function lengthOfRow({ badge, link, change, place, facts, programme }: WeekRowView): number {
  const badgeLength = badge ? lengthOfBadge(badge.text) : 0;
  const texts = [link.title, change?.now, place?.text, ...facts, programme?.text];
  return badgeLength + ICON_LENGTH + texts.filter(Boolean).join(', ').length;
}

function factsOf({ portal, language }: ViewContext, { occurrence }: AgendaRow, off: boolean): string[] {
  const { event } = occurrence;
  const { weekSheet: words, activity } = language.words;
  const facts = [
    off || event.data.price === 0 ? undefined : priceOf(language, event),
    event.data.signup && !off ? words.signup : undefined,
    untilText(language, occurrence, portal.now),
    event.freshness === 'unanswered' && !off ? activity.ringFirst.toLowerCase() : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

// The maximum that fits a column together with everything else.
const MAX_PARTS = 6;

// «Program: 10.00 Kaffe, 10.30 Tre lag forteller»
function programmeOf(language: Language, { occurrence, day, movedAway }: AgendaRow): ForeignText | undefined {
  const parts = movedAway ? [] : (programmeOn(occurrence).find((each) => each.day === day)?.parts ?? []);
  if (parts.length === 0 || parts.length > MAX_PARTS) return undefined;
  const lines = parts.map(({ start, title }) => `${clock(language, start)} ${title}`);
  return { text: `${language.words.activity.programme}: ${lines.join(', ')}`, lang: occurrence.event.data.lang };
}
