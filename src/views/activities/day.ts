import { adjacentDays, partsOfDay } from '../../domain/calendar/agenda.ts';
import type { PartOfDay } from '../../domain/calendar/agenda-row.ts';
import { addDays, dateOf, daysFromTo, mondayOf, weekNumber } from '../../domain/time/days.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { count, fill } from '../../i18n/index.ts';
import { calendarPages } from '../calendar/calendar-pages.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { listRoute } from '../route.ts';
import { type ActivityRowView, activityRows } from './activity-row.ts';
import { countedDays, type DayStripView, dayAddress, dayStrip } from './day-strip.ts';
import { describeDay } from './descriptions.ts';
import { type ActivityFiltersView, activityFilters } from './filters.ts';

/** The page of a day: all its activities, by part of the day. */
export interface DayView extends PageView {
  heading: string;
  /** The heading in the site's own language, for those who help a reader. */
  sourceHeading?: string | undefined;
  lead: DayLead;
  strip: DayStripView;
  week: number;
  earlier?: WeekLink | undefined;
  later?: WeekLink | undefined;
  filters: ActivityFiltersView;
  parts: { part: PartOfDay | 'goingOn'; rows: ActivityRowView[] }[];
}

/** The number of activities, as said before, on and after the day; the page hides what is not true. */
interface DayLead {
  day: string;
  dayBefore: string;
  dayAfter: string;
  relation: 'past' | 'today' | 'coming';
  onTheDay: string;
  otherwise: string;
}

interface WeekLink {
  address: string;
  text: string;
}

/** The pages of days. */
export const dayRoute = listRoute(
  '/aktiviteter/',
  (context) => calendarPages(context).days.map((day) => ({ slug: day, subject: day })),
  dayView,
  'day',
);

/** Returns the page of a day. */
function dayView(context: ViewContext, day: string): DayView {
  const { portal, agenda, language } = context;
  const rows = agenda.get(day) ?? [];
  const title = capitalise(longDate(language, day, portal.now));
  return {
    head: {
      title,
      description: describeDay(language, portal, day, agenda),
      section: '/aktiviteter/',
      kind: 'agenda h-feed',
    },
    heading: title,
    sourceHeading: language.source && capitalise(longDate(language.source, day, portal.now)),
    lead: leadOf(context, day, rows.length),
    ...weekOf(context, day),
    filters: activityFilters(context, rows),
    parts: partsOfDay(rows).map((each) => ({ part: each.part, rows: activityRows(context, each.rows) })),
  };
}

function leadOf({ portal, language }: ViewContext, day: string, activities: number): DayLead {
  const { dayLead, dayLeadToday } = language.words.activities;
  const today = dateOf(portal.now);
  return {
    day,
    dayBefore: addDays(day, -1),
    dayAfter: addDays(day, 1),
    relation: day === today ? 'today' : day < today ? 'past' : 'coming',
    onTheDay: count(language, dayLeadToday, activities),
    otherwise: count(language, dayLead, activities),
  };
}

function weekOf(context: ViewContext, day: string): Pick<DayView, 'strip' | 'week' | 'earlier' | 'later'> {
  const { language } = context;
  const { earlierWeek, laterWeek } = language.words.activities;
  const [monday, sunday] = [mondayOf(day), addDays(mondayOf(day), 6)];
  const { days: paged } = calendarPages(context);
  const { before, after } = adjacentDays(paged, monday, sunday);
  const link = (to: string | undefined, words: string) =>
    to ? { address: dayAddress(language, to), text: fill(words, { week: weekNumber(to) }) } : undefined;
  return {
    strip: dayStrip(context, countedDays(context, daysFromTo(monday, sunday)), {
      addressOf: (each) => (paged.includes(each) ? dayAddress(language, each) : undefined),
      current: day,
    }),
    week: weekNumber(day),
    earlier: link(before, earlierWeek),
    later: link(after, laterWeek),
  };
}
