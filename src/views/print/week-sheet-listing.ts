import { mondayOfSheet, weekFrom, type WeekSheet, weekSheetAddress } from '../../domain/calendar/week-sheets.ts';
import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import { contactFor } from '../../domain/roles.ts';
import { addDays, dateOf, type LocalDate } from '../../domain/time/days.ts';
import { feedAddress } from '../../i18n/addresses.ts';
import { capitalise, dayRange, longDate } from '../../i18n/dates.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { partText } from '../../i18n/when.ts';
import { dayPartOf } from '../activities/row-hour.ts';
import type { ViewContext } from '../context.ts';
import { weekRow } from './week-row.ts';
import { sheetHeading } from './week-sheet-text.ts';

/** Checks whether a sheet is also published as plain text: those of everybody and of the areas. */
export function hasListing({ kind }: Pick<WeekSheet, 'kind'>): boolean {
  return kind === 'all' || kind === 'area';
}

/** Returns the address of a sheet as plain text: `/ukeprogram/tekst.txt`. */
export function listingAddress(language: Language, { kind, of, isNext }: WeekSheet): string {
  return feedAddress(language, `${weekSheetAddress(kind, of, isNext)}tekst.txt`);
}

/**
 * Returns what is left of a week as plain text to listen to: one activity a line, in sentences, without signs that a
 * voice leaves out or spells.
 */
export function weekSheetListing(context: ViewContext, sheet: WeekSheet): string {
  const { portal, language } = context;
  const { weekSheet: words } = language.words;
  const monday = mondayOfSheet(sheet, portal.now);
  const days = daysLeft(context, sheet, monday);
  const rowCount = days.reduce((sum, { rows }) => sum + rows.length, 0);
  const { phone } = contactFor(portal.site, 'general');
  const blocks = [
    [
      sheetHeading(portal, language, sheet),
      sentence(language, dayRange(language, monday, addDays(monday, 6)).replace(/\s?–\s?/, ` ${words.to} `)),
      rowCount > 0 ? `${count(language, words.count, rowCount)} ${words.free}` : words.none,
    ],
    ...days.map(({ day, rows }) => [
      sentence(language, longDate(language, day, portal.now)),
      ...rows.map((row) => lineOf(context, sheet, row)),
    ]),
    [
      ...(phone ? [`${words.call} ${sentence(language, phone)}`] : []),
      fill(words.made, { date: longDate(language, portal.now) }),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

// What goes on for days is listed on the first of them that is left.
function daysLeft({ portal, agenda }: ViewContext, { kind, of }: WeekSheet, monday: LocalDate) {
  const today = dateOf(portal.now);
  const sunday = addDays(monday, 6);
  const place = kind === 'area' ? { kind, of } : undefined;
  const week = weekFrom(today > monday ? today : monday, agenda, place);
  return week.filter(({ day, rows }) => day <= sunday && rows.length > 0);
}

// «Kl. 10.00 til 12.00. Avlyst. Språkkafé. Krona bibliotek. 50 kr.»
function lineOf(context: ViewContext, sheet: WeekSheet, row: AgendaRow): string {
  const { language } = context;
  const { weekSheet } = language.words;
  const { badge, link, change, place, facts, programme } = weekRow(context, sheet, row);
  const part = dayPartOf(row);
  const hours = part.kind === 'whole' ? weekSheet.allDay : partText(language, part);
  // «Ny tid» is said once.
  const status = badge && change?.now.startsWith(badge.text) ? undefined : badge?.text;
  return [hours, status, link.title, change?.now, place?.text, ...facts, programme?.text]
    .filter((text) => text !== undefined)
    .map((text) => sentence(language, spoken(language, text)))
    .join(' ');
}

/** Writes the dash between two numbers as a word: a voice leaves it out, and «10.00–12.00» becomes two times. */
function spoken({ words }: Language, text: string): string {
  return text.replace(/(?<=\d\.?)\s?–\s?(?=\d)/g, ` ${words.weekSheet.to} `);
}

// The marks that end a sentence in Latin, Arabic and Ethiopic script.
function sentence({ fullStop = '.' }: Language, text: string): string {
  return capitalise(/[.!?؟።]$/.test(text) ? text : text + fullStop);
}
