import { longRunningIn, monthDays } from '../../domain/calendar/agenda.ts';
import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import { dateOf } from '../../domain/time/days.ts';
import { type Month, monthOf, weeksOfMonth } from '../../domain/time/months.ts';
import { monthAndYear } from '../../i18n/dates.ts';
import { count, fill } from '../../i18n/index.ts';
import { countedDays, type DayStripView, dayAddress, dayStrip } from '../activities/day-strip.ts';
import type { ViewContext } from '../context.ts';
import type { PageHead, PageView } from '../page.ts';
import { calendarPages } from './calendar-pages.ts';
import { type MonthDayView, monthDay, withTaskDays } from './month-day.ts';
import { type MonthGridView, monthGrid } from './month-grid.ts';
import { longRunningRow, type MonthRowView } from './month-row.ts';
import { listRoute, pageRoute } from '../route.ts';

/** The page of a month. */
export interface MonthView extends PageView {
  month: Month;
  lead: string;
  /** The months beside it, if they have pages. */
  previous?: Month | undefined;
  next?: Month | undefined;
  strip: DayStripView;
  /** The days from today on, and those before. */
  coming: MonthDayView[];
  past: MonthDayView[];
  goingOn: MonthRowView[];
  grid: MonthGridView;
}

/** The pages of months. */
export const monthRoute = listRoute(
  '/kalender/',
  (context) => calendarPages(context).months.map((month) => ({ slug: month, subject: month })),
  monthView,
  'month',
);

/** Returns the page of a month at its permanent address. */
function monthView(context: ViewContext, month: Month): MonthView {
  const { titled, description } = context.language.words.month;
  const name = monthAndYear(context.language, month);
  return monthPage(context, month, { title: fill(titled, { month: name }), description });
}

/** The page /kalender/ in each language. */
export const currentMonthRoute = pageRoute('/kalender/', currentMonthView);

/** Returns the page of the present month, which is the front of the calendar. */
function currentMonthView(context: ViewContext): MonthView {
  const { title, nowDescription } = context.language.words.month;
  return monthPage(context, monthOf(context.portal.now), { title, description: nowDescription });
}

function monthPage(context: ViewContext, month: Month, titles: Pick<PageHead, 'title' | 'description'>): MonthView {
  const { portal, agenda, language } = context;
  const today = dateOf(portal.now);
  const days = withTaskDays(context, monthDays(agenda, month), month);
  const values = { municipality: portal.site.municipality.name, month: monthAndYear(language, month) };
  return {
    head: { title: titles.title, description: fill(titles.description, values), section: '/aktiviteter/' },
    month,
    lead: leadOf(context, month),
    ...monthsBeside(context, month),
    strip: monthStrip(context, month, new Set(days.map(({ day }) => day))),
    coming: days.filter(({ day }) => day >= today).map((each) => monthDay(context, each)),
    past: days.filter(({ day }) => day < today).map((each) => monthDay(context, each)),
    goingOn: longRunningIn(agenda, month).map((row) => longRunningRow(context, row)),
    grid: monthGrid(context, month),
  };
}

function leadOf(context: ViewContext, month: Month): string {
  const { portal, language } = context;
  const { month: words, activities } = language.words;
  const own = weeksWithRows(context, month).filter(({ day }) => monthOf(day) === month);
  const total = new Set(own.flatMap(({ rows }) => rows.map(({ occurrence }) => occurrence))).size;
  const isPast = month < monthOf(portal.now);
  if (total === 0) return fill(isPast ? words.noneThen : words.none, { month: monthAndYear(language, month) });
  return [count(language, words.lead, total), ...(isPast ? [] : [activities.come])].join(' ');
}

function monthsBeside(context: ViewContext, month: Month): Pick<MonthView, 'previous' | 'next'> {
  const { months } = calendarPages(context);
  const place = months.indexOf(month);
  return { previous: months[place - 1], next: months[place + 1] };
}

// A day that the page lists is a jump down to it.
function monthStrip(context: ViewContext, month: Month, listed: ReadonlySet<string>): DayStripView {
  const paged = new Set(calendarPages(context).days);
  const addressOf = (day: string) => {
    if (!paged.has(day)) return undefined;
    return listed.has(day) ? `#d${day}` : dayAddress(context.language, day);
  };
  return dayStrip(context, countedDays(context, weeksOfMonth(month)), { addressOf, month });
}

function weeksWithRows({ agenda }: ViewContext, month: Month): { day: string; rows: AgendaRow[] }[] {
  return weeksOfMonth(month).map((day) => ({ day, rows: agenda.get(day) ?? [] }));
}
