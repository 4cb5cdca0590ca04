import { areaTitle, linkTo, type Portal } from '../domain/portal.ts';
import { mondayOfSheet, type WeekSheet, weekSheetAddress } from '../domain/week-sheets.ts';
import { weekNumber } from '../domain/days.ts';
import { addressIn } from '../i18n/addresses.ts';
import { fill, type Language } from '../i18n/index.ts';

/** Heads a programme: «Uke 47 i Elvedal», «Åsen, uke 47». */
export function headingOf(portal: Portal, language: Language, sheet: WeekSheet): string {
  const { weekSheet } = language.words;
  const values = {
    week: weekNumber(mondayOfSheet(sheet, portal.now)),
    municipality: portal.site.municipality.name,
    of: subjectOf(portal, language, sheet) ?? '',
  };
  if (sheet.kind === 'staff') return fill(weekSheet.staffHeading, values);
  return fill(sheet.kind === 'all' ? weekSheet.heading : weekSheet.headingOf, values);
}

/** Gives the title and the description of the page of a programme. */
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

/** Lists the programmes of this week and the next of the same subject, for whoever wants the other one. */
export function weeksOf(language: Language, { kind, of }: WeekSheet) {
  const { thisWeek, nextWeek } = language.words.weekSheet;
  return [
    { title: thisWeek, isNext: false },
    { title: nextWeek, isNext: true },
  ].map(({ title, isNext }) => ({ title, isNext, address: addressIn(language, weekSheetAddress(kind, of, isNext)) }));
}

/** Gives the page on the net that says what a programme says, and more. */
export function pageOfSheet({ kind, of }: WeekSheet): string {
  return kind === 'venue' ? `/lokaler/${of}/` : '/aktiviteter/';
}

// The area, the venue or the staff; nothing for the whole municipality.
function subjectOf(portal: Portal, language: Language, { kind, of }: WeekSheet): string | undefined {
  switch (kind) {
    case 'area':
      return areaTitle(portal, of);
    case 'venue':
      return linkTo(of, portal.venues).title;
    case 'staff':
      return language.words.weekSheet.staff;
    default:
      return undefined;
  }
}
