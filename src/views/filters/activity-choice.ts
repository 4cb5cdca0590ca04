import { comingRows } from '../../domain/calendar/agenda.ts';
import type { IconName } from '../../domain/appearance/icons.ts';
import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import { activityFacts } from '../../domain/filters/activity-facts.ts';
import { choiceIcon } from '../../domain/filters/choice-icon.ts';
import { passes } from '../../domain/filters/filter.ts';
import { onFirstDayOnly } from '../../domain/events/long-running.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { addDays, dateOf } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { longDate } from '../../i18n/dates.ts';
import { count, fill } from '../../i18n/index.ts';
import { type ActivityRowView, dayRows, type DayRowsView } from '../activities/activity-row.ts';
import { activityLink } from '../activities/occurrence-title.ts';
import type { ViewContext } from '../context.ts';
import { type DayName, dayHeading } from '../day-names.ts';
import type { Link } from '../links.ts';
import { sharedMap } from '../memory/shared-map.ts';
import type { PageView } from '../page.ts';
import { listRoute } from '../route.ts';
import { activityFilters } from './activity-filters.ts';
import { type SingleChoice, singleChoices } from './single-choices.ts';

/** The activities of one choice by day, as far ahead as one page has room for, and those that come later. */
export interface ActivityChoiceView extends PageView {
  heading: string;
  /** The heading in the site's own language, for those who help a reader. */
  sourceHeading?: string | undefined;
  icon?: IconName | undefined;
  lead: string;
  days: { day: string; heading: DayName; rows: DayRowsView; everywhere?: ActivityRowView[] | undefined }[];
  /** Activities whose first date comes after those days, each once. */
  later: { link: Link; date: string }[];
  /** The address of the list with this choice and the days after those shown. */
  more?: string | undefined;
  /** The address of the list with this choice, where more can be chosen. */
  combine: string;
  /** The path of the calendar of this choice, or that of all activities. */
  feed: string;
  name: string;
  hasOwnFeed: boolean;
}

interface DayOfRows {
  day: string;
  rows: AgendaRow[];
}

// With 80 rows a page is below 20,000 gzip bytes of HTML and CSS.
const MOST_ROWS = 80;
const MOST_LATER = 40;
const ALL = '/kalender/alt.ics';

/** The pages of single choices below /aktiviteter/. */
export const activityChoiceRoute = listRoute(
  '/aktiviteter/',
  (context) => singleChoices(activityFilters(context)).map((choice) => ({ slug: choice.slug, subject: choice })),
  activityChoiceView,
  'choice',
);

/** Returns the page of a single choice. */
function activityChoiceView(context: ViewContext, choice: SingleChoice): ActivityChoiceView {
  const { portal, language } = context;
  const { activities: words } = language.words.choicePages;
  const { filter, option } = choice;
  const days = daysOfChoices(context).get(choice.slug) ?? [];
  const shown = firstDays(days);
  const left = days.slice(shown.length);
  const heading = fill(words.heading, { choice: option.text });
  const list = `${addressIn(language, '/aktiviteter/')}?${new URLSearchParams({ [filter.key]: option.value })}`;
  const events = new Set(days.flatMap(({ rows }) => rows.map(slugOf)));
  const last = shown.at(-1)?.day;
  return {
    head: {
      title: heading,
      description: fill(words.description, { choice: option.text, municipality: portal.site.municipality.name }),
      section: '/aktiviteter/',
      kind: 'agenda',
    },
    heading,
    sourceHeading: sourceHeading(context, choice),
    icon: choiceIcon(choice.slug),
    lead: count(language, words.lead, events.size),
    days: shown.map((each) => dayView(context, each, filter.key)),
    later: laterActivities(context, shown, left),
    more: left.length > 0 && last ? `${list}&fra=${addDays(last, 1)}` : undefined,
    combine: list,
    feed: option.feed ?? ALL,
    name: option.text,
    hasOwnFeed: option.feed !== undefined,
  };
}

function sourceHeading(context: ViewContext, { slug }: SingleChoice): string | undefined {
  const { source } = context.language;
  if (!source) return undefined;
  const choice = singleChoices(activityFilters({ ...context, language: source })).find((each) => each.slug === slug);
  return choice && fill(source.words.choicePages.activities.heading, { choice: choice.option.text });
}

/** Lists the single choices, and how many activities each has on coming days. */
export function activityChoices(context: ViewContext): (SingleChoice & { n: number })[] {
  const counts = choiceCounts(context);
  return singleChoices(activityFilters(context)).map((choice) => ({ ...choice, n: counts.get(choice.slug) ?? 0 }));
}

// A list depends on the counts alone.
const choiceCounts = sharedMap((context) => {
  const events = (days: readonly DayOfRows[]) => days.flatMap(({ rows }) => rows.map(slugOf));
  return new Map([...daysOfChoices(context)].map(([slug, days]) => [slug, new Set(events(days)).size]));
});

// A page depends on the days of its choice alone.
const daysOfChoices = sharedMap(
  (context) => new Map(singleChoices(activityFilters(context)).map((choice) => [choice.slug, daysOf(context, choice)])),
);

const rowsWithFacts = memoizeByObject(({ portal, agenda }: ViewContext) => {
  const today = dateOf(portal.now);
  const days = [...agenda].filter(([day]) => day >= today).sort(([a], [b]) => (a < b ? -1 : 1));
  const coming = days.map(([day, rows]) => ({ day, rows: comingRows(rows, portal.now) }));
  return onFirstDayOnly<AgendaRow, (typeof coming)[number]>(coming).map(({ day, rows }) => ({
    day,
    rows: rows.map((row) => ({ row, facts: activityFacts(row) })),
  }));
});

function daysOf(context: ViewContext, { filter, option }: SingleChoice): DayOfRows[] {
  return rowsWithFacts(context)
    .map(({ day, rows }) => ({
      day,
      rows: rows.filter(({ facts }) => passes(facts, filter, [option.value])).map(({ row }) => row),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function slugOf({ occurrence }: AgendaRow): string {
  return occurrence.event.slug;
}

// Whole days, at least one.
function firstDays(days: readonly DayOfRows[]): DayOfRows[] {
  let total = 0;
  return days.filter(({ rows }, index) => {
    total += rows.length;
    return index === 0 || total <= MOST_ROWS;
  });
}

function dayView(context: ViewContext, { day, rows }: DayOfRows, key: string): ActivityChoiceView['days'][number] {
  const { language, portal } = context;
  const isEverywhere = (row: AgendaRow) => key === 'sted' && activityFacts(row).sted === undefined;
  const everywhere = rows.filter(isEverywhere);
  const { happening, goingOn } = dayRows(context, everywhere);
  return {
    day,
    heading: dayHeading(language, day, portal.now),
    rows: dayRows(
      context,
      rows.filter((row) => !isEverywhere(row)),
    ),
    everywhere: everywhere.length > 0 ? [...happening, ...goingOn] : undefined,
  };
}

function laterActivities(
  { language, portal }: ViewContext,
  shown: readonly DayOfRows[],
  left: readonly DayOfRows[],
): ActivityChoiceView['later'] {
  const listed = new Set(shown.flatMap(({ rows }) => rows.map(slugOf)));
  const later = left.flatMap(({ day, rows }) =>
    rows.flatMap(({ occurrence: { event } }) => {
      if (listed.has(event.slug)) return [];
      listed.add(event.slug);
      return [{ link: activityLink(language, event), date: longDate(language, day, portal.now) }];
    }),
  );
  return later.slice(0, MOST_LATER);
}
