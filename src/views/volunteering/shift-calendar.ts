import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { pagesOfGroups } from '../../domain/lists/paging.ts';
import { contactFor } from '../../domain/roles.ts';
import { type ShiftDay, within } from '../../domain/shifts/shift-days.ts';
import { count, fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import {
  furtherPages,
  groupAddress,
  headOfPage,
  numberedPaging,
  type PagingView,
  titleOfPage,
} from '../lists/paging.ts';
import type { PageView } from '../page.ts';
import { listRoute, pageRoute } from '../route.ts';
import { type ShiftDayView, shiftDays } from './shift-days.ts';
import { shownShiftDays } from './shown-tasks.ts';
import { taskFeed, type TaskFeedView } from './task-feed.ts';

/** The page of all coming times at which people are needed, by day; also a sheet for the wall. */
export interface ShiftCalendarView extends PageView {
  heading: string;
  lead: string;
  days: ShiftDayView[];
  feed: TaskFeedView;
  paging?: PagingView | undefined;
  /** Whom to call if nothing fits. */
  phone?: string | undefined;
}

const PATH = '/oppdrag/dager/';
/** How far ahead people plan to help. */
const DAYS_AHEAD = 60;
// With the ways to say yes a row takes about 250 gzip bytes.
const MOST_ROWS = 40;

const listedDays = memoizeByObject(({ portal }: ViewContext) => within(shownShiftDays(portal), portal.now, DAYS_AHEAD));
const pages = memoizeByObject((context: ViewContext): ShiftDay[][] =>
  pagesOfGroups(
    listedDays(context).map(({ day, shifts }) => ({ key: day, items: shifts })),
    MOST_ROWS,
  ).map((groups) => groups.map(({ key, items }) => ({ day: key, shifts: items }))),
);

/** The page /oppdrag/dager/ in each language. */
export const shiftCalendarRoute = pageRoute(PATH, (context) => shiftCalendarView(context, 1));

/** The pages below /oppdrag/dager/side/, if the times are too many for one page. */
export const furtherShiftsRoute = listRoute(
  `${PATH}side/`,
  (context) => furtherPages(pages(context)),
  shiftCalendarView,
  'page',
);

/** Returns the address of a day among the times of tasks; nothing if the day has none. */
export function shiftDayAddress(context: ViewContext, day: string): string | undefined {
  const page = pages(context).findIndex((days) => days.some((each) => each.day === day)) + 1;
  return page > 0 ? groupAddress(context.language, PATH, { id: `d${day}`, page, from: 0 }) : undefined;
}

/** How many tasks need people on a day, in words, and where they are listed. */
export interface TasksOnDay {
  text: string;
  address: string;
}

/** Returns the tasks that still need people on a day; nothing if there are none. */
export function tasksOnDay(context: ViewContext, day: string): TasksOnDay | undefined {
  const shifts = listedDays(context).find((each) => each.day === day)?.shifts ?? [];
  const n = new Set(shifts.filter(({ shift }) => shift.status === 'open').map(({ task }) => task.slug)).size;
  const address = shiftDayAddress(context, day);
  const { language } = context;
  return address && n > 0 ? { text: count(language, language.words.shifts.onDay, n), address } : undefined;
}

/** Lists the days that have times of tasks. */
export function daysWithShifts(context: ViewContext): string[] {
  return listedDays(context).map(({ day }) => day);
}

function shiftCalendarView(context: ViewContext, page: number): ShiftCalendarView {
  const { portal, language } = context;
  const { shifts: words } = language.words;
  const total = listedDays(context)
    .flatMap(({ shifts }) => shifts)
    .filter(({ shift }) => shift.status === 'open').length;
  const description = fill(words.description, { municipality: portal.site.municipality.name });
  const head = { title: words.title, description, section: '/bli-frivillig/', kind: 'agenda' };
  const all = pages(context);
  return {
    head: headOfPage(language, head, page),
    heading: titleOfPage(language, words.title, page),
    lead: total > 0 ? count(language, words.lead, total) : words.none,
    days: shiftDays(context, all[page - 1] ?? []),
    feed: taskFeed(context),
    paging: numberedPaging(language, PATH, { page, pages: all.length }),
    phone: contactFor(portal.site, 'volunteer').phone,
  };
}
