import type { AgendaRow } from '../../domain/calendar/agenda.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { programmeOn } from '../../domain/events/programme.ts';
import { areaTitle, resolveReference, type Portal } from '../../domain/portal.ts';
import { mondayOfSheet, type WeekSheet, weekSheetAddress } from '../../domain/calendar/week-sheets.ts';
import { weekNumber } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { clock } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { ChosenCalendar } from '../subscribe/site-feeds.ts';
import { changeOf, placeOf, priceOf, stampOf, untilOf } from '../activities/view.ts';
import { largestType } from './week-sheet-type.ts';

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

/** Gives by what the calendar of a programme is chosen, where it is that of an area or a venue. */
export function calendarOfSheet({ kind, of }: WeekSheet): ChosenCalendar | undefined {
  return kind === 'area' || kind === 'venue' ? { kind, of } : undefined;
}

/** Gives what the programme says of an activity beside its hour and title: what differs, and place, price and the rest. */
export function wordsOfRow(portal: Portal, language: Language, sheet: WeekSheet, row: AgendaRow) {
  const { occurrence, movedAway } = row;
  const { event, venue } = occurrence;
  const { weekSheet: words, activity } = language.words;
  const off = isOff(occurrence) || movedAway;
  const change = changeOf(language, occurrence, { movedAway, now: portal.now });
  const isHere = sheet.kind === 'venue' && venue?.entry?.slug === sheet.of;
  const place = isHere || change ? undefined : placeOf(language, occurrence);
  const facts = [
    off || event.data.price === 0 ? undefined : priceOf(language, event),
    event.data.signup && !off ? words.signup : undefined,
    untilOf(language, occurrence, portal.now),
    event.freshness === 'unanswered' && !off ? activity.ringFirst.toLowerCase() : undefined,
  ].filter((fact) => fact !== undefined);
  return { stamp: stampOf(language, occurrence), change, place, facts, programme: programmeOf(language, row) };
}

/** Chooses the size of the type of a programme, in points: the largest that takes no more sheets than the smallest does. */
export function typeOfSheet(
  portal: Portal,
  language: Language,
  sheet: WeekSheet,
  days: readonly { rows: readonly AgendaRow[] }[],
): number {
  return largestType(
    days.map(({ rows }) =>
      rows.map((row) => {
        const { stamp, change, place, facts, programme } = wordsOfRow(portal, language, sheet, row);
        // A stamp is in wide capitals.
        const stampLength = stamp ? stamp.text.length * 1.6 + 2 : 0;
        const texts = [row.occurrence.event.data.title, change?.now, place, ...facts, programme];
        return stampLength + texts.filter(Boolean).join(', ').length;
      }),
    ),
  );
}

// What a column has room for beside all the others.
const MOST_PARTS = 6;

// «Program: 10.00 Kaffe, 10.30 Tre lag forteller»
function programmeOf(language: Language, { occurrence, day, movedAway }: AgendaRow): string | undefined {
  const parts = movedAway ? [] : (programmeOn(occurrence).find((each) => each.day === day)?.parts ?? []);
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  const lines = parts.map(({ start, title }) => `${clock(language, start)} ${title}`);
  return `${language.words.activity.programme}: ${lines.join(', ')}`;
}

// The area, the venue or the staff; nothing for the whole municipality.
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
