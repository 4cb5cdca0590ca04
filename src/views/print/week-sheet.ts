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
import { addDays } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { capitalise, dayAndMonth, dayRange, longDate, weekdayName } from '../../i18n/dates.ts';
import type { Site } from '../../schemas/site.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { pickFields } from '../fields.ts';
import { sharedMap } from '../memory/shared-map.ts';
import type { PageHead, PageView } from '../page.ts';
import { pageFeed } from '../subscribe/page-feeds.ts';
import { lengthOfRow, type WeekRowView, weekRow } from './week-row.ts';
import { largestFontSize } from './week-sheet-font-size.ts';
import {
  describeSheet,
  sheetCalendar,
  sheetHeading,
  sheetWebPage,
  type WeekLink,
  weekLinks,
} from './week-sheet-text.ts';
import { listRoute } from '../route.ts';

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
}

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
  const isFew = !isForStaff && days.flatMap(({ rows }) => rows).length <= MOST_FEW;
  return {
    head: headOf(context, sheet),
    heading: sheetHeading(portal, language, sheet),
    weeks: weekLinks(language, sheet),
    dates: dayRange(language, monday, addDays(monday, 6)),
    isForStaff,
    isFew,
    // The staff sheet has notes on clashes and is meant to be folded.
    fontSize: isFew || isForStaff ? undefined : largestFontSize(days.map(({ rows }) => rows.map(lengthOfRow))),
    days,
    contact: sheetContact(context),
    address: new URL(addressIn(language, sheetWebPage(sheet)), origin).href,
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
  const { portal, language } = context;
  const monday = mondayOfSheet(sheet, portal.now);
  return daysOfSheet(sheet, agendaOf(context, sheet), portal.now).map(({ day, rows }) => ({
    day,
    weekday: capitalise(weekdayName(language, day)),
    date: dayAndMonth(language, day, monday),
    rows: rows.map((row) => weekRow(context, sheet, row)),
  }));
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
