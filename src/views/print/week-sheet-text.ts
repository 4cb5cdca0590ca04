import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { programmeOn } from '../../domain/events/programme.ts';
import { areaTitle, resolveReference, type Portal } from '../../domain/portal.ts';
import { mondayOfSheet, type WeekSheet, weekSheetAddress } from '../../domain/calendar/week-sheets.ts';
import { weekNumber } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { clock } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { ChosenCalendar } from '../subscribe/page-feeds.ts';
import { changeDetails, placeOf, priceOf, statusBadge, untilText } from '../activities/occurrence-text.ts';
import { largestFontSize } from './week-sheet-font-size.ts';

/** Returns the heading of a week sheet: «Uke 47 i Elvedal», «Åsen, uke 47». */
export function sheetHeading(portal: Portal, language: Language, sheet: WeekSheet): string {
  const { weekSheet } = language.words;
  const values = {
    week: weekNumber(mondayOfSheet(sheet, portal.now)),
    municipality: portal.site.municipality.name,
    of: subjectOf(portal, language, sheet) ?? '',
  };
  if (sheet.kind === 'staff') return fill(weekSheet.staffHeading, values);
  return fill(sheet.kind === 'all' ? weekSheet.heading : weekSheet.headingOf, values);
}

/** Returns the title and description of a week sheet's page. */
export function describeSheet(portal: Portal, language: Language, sheet: WeekSheet) {
  const { weekSheet } = language.words;
  const week = (sheet.isNext ? weekSheet.nextWeek : weekSheet.thisWeek).toLowerCase();
  const of = subjectOf(portal, language, sheet);
  const values = { week, of: of ?? '', municipality: portal.site.municipality.name };
  return {
    title: fill(of ? weekSheet.pageTitleOf : weekSheet.pageTitle, values),
    description: fill(of ? weekSheet.descriptionOf : weekSheet.description, values),
  };
}

/** Lists the sheets of this week and the next for the same subject. */
export function weekLinks(language: Language, { kind, of }: WeekSheet) {
  const { thisWeek, nextWeek } = language.words.weekSheet;
  return [
    { title: thisWeek, isNext: false },
    { title: nextWeek, isNext: true },
  ].map(({ title, isNext }) => ({ title, isNext, address: addressIn(language, weekSheetAddress(kind, of, isNext)) }));
}

/** Returns the web page that corresponds to a sheet. */
export function sheetWebPage({ kind, of }: WeekSheet): string {
  return kind === 'venue' ? `/lokaler/${of}/` : '/aktiviteter/';
}

/** Returns the calendar that corresponds to a sheet of an area or a venue. */
export function sheetCalendar({ kind, of }: WeekSheet): ChosenCalendar | undefined {
  return kind === 'area' || kind === 'venue' ? { kind, of } : undefined;
}

/** Returns the texts of a row besides hour and title: changes, place, price and the rest. */
export function rowTexts(portal: Portal, language: Language, sheet: WeekSheet, row: AgendaRow) {
  const { occurrence, movedAway } = row;
  const { event, venue } = occurrence;
  const { weekSheet: words, activity } = language.words;
  const off = isOff(occurrence) || movedAway;
  const change = changeDetails(language, occurrence, { movedAway, now: portal.now });
  const isHere = sheet.kind === 'venue' && venue?.entry?.slug === sheet.of;
  const place = isHere || change ? undefined : placeOf(language, occurrence);
  const facts = [
    off || event.data.price === 0 ? undefined : priceOf(language, event),
    event.data.signup && !off ? words.signup : undefined,
    untilText(language, occurrence, portal.now),
    event.freshness === 'unanswered' && !off ? activity.ringFirst.toLowerCase() : undefined,
  ].filter((fact) => fact !== undefined);
  return { badge: statusBadge(language, occurrence), change, place, facts, programme: programmeOf(language, row) };
}

/** Chooses the font size of a sheet in points: the largest that needs no more sheets than the smallest. */
export function sheetFontSize(
  portal: Portal,
  language: Language,
  sheet: WeekSheet,
  days: readonly { rows: readonly AgendaRow[] }[],
): number {
  return largestFontSize(
    days.map(({ rows }) =>
      rows.map((row) => {
        const { badge, change, place, facts, programme } = rowTexts(portal, language, sheet, row);
        // Badges are in wide capitals.
        const badgeLength = badge ? badge.text.length * 1.6 + 2 : 0;
        const texts = [row.occurrence.event.data.title, change?.now, place, ...facts, programme];
        return badgeLength + texts.filter(Boolean).join(', ').length;
      }),
    ),
  );
}

// The maximum that fits a column together with everything else.
const MAX_PARTS = 6;

// «Program: 10.00 Kaffe, 10.30 Tre lag forteller»
function programmeOf(language: Language, { occurrence, day, movedAway }: AgendaRow): string | undefined {
  const parts = movedAway ? [] : (programmeOn(occurrence).find((each) => each.day === day)?.parts ?? []);
  if (parts.length === 0 || parts.length > MAX_PARTS) return undefined;
  const lines = parts.map(({ start, title }) => `${clock(language, start)} ${title}`);
  return `${language.words.activity.programme}: ${lines.join(', ')}`;
}

// The area, the venue or the staff; undefined for the whole municipality.
function subjectOf(portal: Portal, language: Language, { kind, of }: WeekSheet): string | undefined {
  switch (kind) {
    case 'area':
      return areaTitle(portal, of);
    case 'venue':
      return resolveReference(of, portal.venues).title;
    case 'staff':
      return language.words.weekSheet.staff;
    default:
      return undefined;
  }
}
