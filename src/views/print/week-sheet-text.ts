import { areaTitle, resolveReference, type Portal } from '../../domain/portal.ts';
import { mondayOfSheet, type WeekSheet, weekSheetAddress } from '../../domain/calendar/week-sheets.ts';
import { weekNumber } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { ChosenCalendar } from '../subscribe/page-feeds.ts';

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
export function weekLinks(language: Language, { kind, of, isNext: current }: WeekSheet): WeekLink[] {
  const { thisWeek, nextWeek } = language.words.weekSheet;
  return [false, true].map((isNext) => ({
    title: isNext ? nextWeek : thisWeek,
    address: addressIn(language, weekSheetAddress(kind, of, isNext)),
    isCurrent: isNext === current,
  }));
}

/** A link to the sheet of a week. */
export interface WeekLink {
  title: string;
  address: string;
  isCurrent: boolean;
}

/** Returns the web page that corresponds to a sheet. */
export function sheetWebPage({ kind, of }: WeekSheet): string {
  return kind === 'venue' ? `/lokaler/${of}/` : '/aktiviteter/';
}

/** Returns the calendar that corresponds to a sheet of an area or a venue. */
export function sheetCalendar({ kind, of }: WeekSheet): ChosenCalendar | undefined {
  return kind === 'area' || kind === 'venue' ? { kind, of } : undefined;
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
