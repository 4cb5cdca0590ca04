import { adjacentDays, listedDays } from '../../domain/calendar/agenda.ts';
import { type AgendaRow, endOf, lastEndOf } from '../../domain/calendar/agenda-row.ts';
import { onFirstDayOnly, splitLongRunning } from '../../domain/events/long-running.ts';
import { addDays, dateOf, weekNumber } from '../../domain/time/days.ts';
import { dayAndMonth, longDate } from '../../i18n/dates.ts';
import { count, fill } from '../../i18n/index.ts';
import { calendarPages } from '../calendar/calendar-pages.ts';
import type { ViewContext } from '../context.ts';
import { type DayName, dayHeading } from '../day-names.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';
import { type DayRowsView, dayRows } from './activity-row.ts';
import { type DayStripView, dayAddress, dayStrip } from './day-strip.ts';
import { type NeighbourView, neighbourViews } from './neighbours.ts';
import { activityChoices } from '../filters/activity-choice.ts';
import { type ChoiceLinks, choiceLinks } from '../filters/choice-links.ts';
import { type ListFilters, listFilters } from '../filters/list-filters.ts';

/** The list of the coming days with their activities. */
export interface ActivitiesView extends PageView {
  lead: string;
  strip: DayStripView;
  weeks: string;
  /** The addresses of the days before and after those listed. */
  earlier?: string | undefined;
  later?: string | undefined;
  /** Links to the lists of single choices, none if there is no activity at all. */
  choices: ChoiceLinks[];
  /** What the script that combines choices needs. */
  filters: ListFilters;
  days: ListedDay[];
  /** What comes up in other municipalities. */
  neighbours: NeighbourView[];
}

/** A day of the list; a busy day shows the first activities and links to its own page. */
interface ListedDay {
  day: string;
  heading: DayName;
  date: string;
  address: string;
  /** The text of the link to the day's page. */
  linkText: string;
  /** When the last of its activities is over. */
  end: string;
  rows: DayRowsView;
}

const MOST_ROWS = 40;
// The number of days whose rows are hidden hour by hour: by the third day the page has been rebuilt.
const MOST_PASSING = 2;

/** The list of activities. */
export const activitiesRoute = pageRoute('/aktiviteter/', activitiesView);

/** Returns the list of the coming days with their activities. */
function activitiesView(context: ViewContext): ActivitiesView {
  const { portal, agenda, language } = context;
  const { title, description } = language.words.activities;
  const days = listedDays(agenda, portal.now);
  const filled = onFirstDayOnly<AgendaRow, (typeof days)[number]>(days).filter(({ rows }) => rows.length > 0);
  const listed = new Set(filled.map(({ day }) => day));
  const rows = days.flatMap((each) => each.rows);
  return {
    head: {
      title,
      description: fill(description, { municipality: portal.site.municipality.name }),
      section: '/aktiviteter/',
      kind: 'agenda h-feed',
    },
    ...periodOf(context, days.length, rows.length),
    strip: dayStrip(
      context,
      days.map((each) => ({ day: each.day, count: each.rows.length })),
      { addressOf: (day) => (listed.has(day) ? `#d${day}` : undefined) },
    ),
    choices: choiceLinks(language, 'activities', activityChoices(context)),
    filters: listFilters(language, 'activities'),
    days: filled.map((each, index) => listedDay(context, each, index < MOST_PASSING)),
    neighbours: neighbourViews(context),
  };
}

function periodOf(
  context: ViewContext,
  days: number,
  activities: number,
): Pick<ActivitiesView, 'lead' | 'weeks' | 'earlier' | 'later'> {
  const { portal, language } = context;
  const { now } = portal;
  const today = dateOf(now);
  const last = addDays(today, days - 1);
  const { before, after } = adjacentDays(calendarPages(context).days, today, last);
  return {
    lead: count(language, language.words.activities.lead, activities, {
      from: dayAndMonth(language, today, now),
      to: dayAndMonth(language, last, now),
    }),
    weeks: [...new Set([weekNumber(today), weekNumber(last)])].join('–'),
    earlier: before && dayAddress(language, before),
    later: after && dayAddress(language, after),
  };
}

function listedDay(context: ViewContext, { day, rows }: { day: string; rows: AgendaRow[] }, isPassing: boolean) {
  const { language, portal } = context;
  const { wholeDay, onlyThisDay } = language.words.activities;
  return {
    day,
    heading: dayHeading(language, day, portal.now),
    date: longDate(language, day, portal.now),
    address: dayAddress(language, day),
    linkText: rows.length > MOST_ROWS ? count(language, wholeDay, rows.length) : onlyThisDay,
    end: lastEndOf(day, rows.map(endOf)),
    rows: dayRows(context, shortened(rows), isPassing),
  };
}

function shortened(rows: AgendaRow[]): AgendaRow[] {
  const { happening, goingOn } = splitLongRunning(rows);
  return [...happening.slice(0, MOST_ROWS), ...goingOn];
}
