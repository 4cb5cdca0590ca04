import type { Agenda } from '../../domain/calendar/agenda.ts';
import {
  agendasOfPlaces,
  daysOfSheet,
  mondayOfSheet,
  placeOfSheet,
  type WeekSheet,
  weekSheets,
} from '../../domain/calendar/week-sheets.ts';
import { contactFor } from '../../domain/roles.ts';
import type { DatedShift } from '../../domain/shifts/shift-days.ts';
import { shiftsOfSheet } from '../../domain/shifts/week-shifts.ts';
import { addDays } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { count, fill } from '../../i18n/index.ts';
import { capitalise, dayAndMonth, dayRange, longDate, weekdayName } from '../../i18n/dates.ts';
import { mailAddress } from '../../i18n/names.ts';
import type { Site } from '../../schemas/site.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { pickFields } from '../fields.ts';
import { sharedMap } from '../memory/shared-map.ts';
import type { PageHead, PageView } from '../page.ts';
import { pageFeed } from '../subscribe/page-feeds.ts';
import { shiftDayAddress } from '../volunteering/shift-calendar.ts';
import { shownShiftDays } from '../volunteering/shown-tasks.ts';
import { lengthOfRow, type WeekRowView, weekRow } from './week-row.ts';
import { largestFontSize } from './week-sheet-font-size.ts';
import { lengthOfTask, type WeekTaskView, weekTask } from './week-task.ts';
import {
  describeSheet,
  sheetCalendar,
  sheetHeading,
  sheetWebPage,
  type WeekLink,
  weekLinks,
} from './week-sheet-text.ts';
import { listRoute } from '../route.ts';
import { hasListing, listingAddress } from './week-sheet-listing.ts';

/** The programme of a week, for printing. */
export interface WeekSheetView extends PageView {
  heading: string;
  weeks: WeekLink[];
  /** The dates of the week. */
  dates: string;
  isForStaff: boolean;
  /** Whether it fits one sheet in larger type. */
  isFew: boolean;
  /** The font size in points, if it depends on the length. */
  fontSize?: number | undefined;
  days: WeekDay[];
  contact: { phone?: string | undefined; hours?: string | undefined; lang?: string | undefined };
  /** The full address of the web page with the same activities. */
  address: string;
  /** The same as plain text to listen to, and a mail with its address, of a sheet that has it. */
  listing?: { address: string; mail: string } | undefined;
  /** The date on which the sheet is made. */
  made: string;
  /** The areas that other printable pages are about, if the sheet links to those. */
  areas?: Site['areas'] | undefined;
  fields: Pick<Site, 'checked' | 'updated'>;
}

/** A day of a week sheet. */
interface WeekDay {
  day: string;
  weekday: string;
  date: string;
  rows: WeekRowView[];
  /** The tasks that need people, and how many more there are. */
  tasks: WeekTaskView[];
  moreTasks?: { text: string; address: string } | undefined;
}

// As many as a reader of a wall takes in beside the activities.
const MOST_TASKS = 4;
// The maximum number of rows that fit one sheet in larger type.
const MOST_FEW = 10;

/** The printable week of everybody, of each area, of each venue, and of staff. */
export const weekSheetRoute = listRoute(
  '/ukeprogram/',
  ({ portal }) => weekSheets(portal).map((sheet) => ({ slug: sheet.slug, subject: sheet })),
  weekSheetView,
);

/** Returns the programme of a week. */
function weekSheetView(context: ViewContext, sheet: WeekSheet): WeekSheetView {
  const { portal, language, origin } = context;
  const { site, now } = portal;
  const monday = mondayOfSheet(sheet, now);
  const isForStaff = sheet.kind === 'staff';
  const days = weekDays(context, sheet);
  const isFew = !isForStaff && days.flatMap(({ rows, tasks }) => [...rows, ...tasks]).length <= MOST_FEW;
  return {
    head: headOf(context, sheet),
    heading: sheetHeading(portal, language, sheet),
    weeks: weekLinks(language, sheet),
    dates: dayRange(language, monday, addDays(monday, 6)),
    isForStaff,
    isFew,
    // The staff sheet has notes on clashes and is meant to be folded.
    fontSize: isFew || isForStaff ? undefined : largestFontSize(days.map(lengthsOfDay)),
    days,
    contact: sheetContact(context),
    address: new URL(addressIn(language, sheetWebPage(sheet)), origin).href,
    listing: listingOf(context, sheet),
    made: longDate(language, now),
    areas: sheet.kind === 'all' || isForStaff ? site.areas : undefined,
    fields: pickFields(site, ['checked', 'updated']),
  };
}

function headOf({ portal, language }: ViewContext, sheet: WeekSheet): PageHead {
  const calendar = sheetCalendar(sheet);
  return {
    ...describeSheet(portal, language, sheet),
    section: '/aktiviteter/',
    feed: calendar && pageFeed(portal, language, calendar),
    kind: 'paper',
  };
}

function weekDays(context: ViewContext, sheet: WeekSheet): WeekDay[] {
  const { portal } = context;
  const rowsOn = new Map(daysOfSheet(sheet, agendaOf(context, sheet), portal.now).map(({ day, rows }) => [day, rows]));
  const shiftsOn = new Map(
    shiftsOfSheet(sheet, shownShiftDays(portal), portal).map(({ day, shifts }) => [day, shifts]),
  );
  const days = [...new Set([...rowsOn.keys(), ...shiftsOn.keys()])].sort();
  return days.map((day) => ({
    ...namesOfDay(context, sheet, day),
    rows: (rowsOn.get(day) ?? []).map((row) => weekRow(context, sheet, row)),
    ...tasksOn(context, day, shiftsOn.get(day) ?? []),
  }));
}

function namesOfDay({ portal, language }: ViewContext, sheet: WeekSheet, day: string) {
  return {
    day,
    weekday: capitalise(weekdayName(language, day)),
    date: dayAndMonth(language, day, mondayOfSheet(sheet, portal.now)),
  };
}

function tasksOn(
  context: ViewContext,
  day: string,
  shifts: readonly DatedShift[],
): Pick<WeekDay, 'tasks' | 'moreTasks'> {
  const { language } = context;
  const left = shifts.length - MOST_TASKS;
  const address = shiftDayAddress(context, day);
  return {
    tasks: shifts.slice(0, MOST_TASKS).map((each) => weekTask(context, each)),
    moreTasks:
      left > 0 && address ? { text: count(language, language.words.shifts.moreOnDay, left), address } : undefined,
  };
}

function lengthsOfDay({ rows, tasks, moreTasks }: WeekDay): number[] {
  return [...rows.map(lengthOfRow), ...tasks.map(lengthOfTask), ...(moreTasks ? [moreTasks.text.length] : [])];
}

function listingOf({ portal, language, origin }: ViewContext, sheet: WeekSheet): WeekSheetView['listing'] {
  if (!hasListing(sheet)) return undefined;
  const address = listingAddress(language, sheet);
  const heading = sheetHeading(portal, language, sheet);
  const body = fill(language.words.weekSheet.textBody, { heading, address: new URL(address, origin).href });
  return { address, mail: mailAddress('', { subject: heading, text: body }) };
}

const agendas = sharedMap(({ agenda, portal }) => agendasOfPlaces(agenda, portal.now));

function agendaOf(context: ViewContext, sheet: WeekSheet): Agenda {
  const place = placeOfSheet(sheet);
  return place ? (agendas(context).get(place) ?? new Map<string, never>()) : context.agenda;
}

function sheetContact(context: ViewContext): WeekSheetView['contact'] {
  const { phone, hours } = contactFor(context.portal.site, 'general');
  return { phone, hours, lang: languageOfSettings(context) };
}
