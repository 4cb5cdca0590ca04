import { type TaskChoice, taskChoiceSlug, taskChoicesOf } from '../../domain/lists/task-choices.ts';
import { choiceOfSlug } from '../../domain/filters/task-facts.ts';
import { pagesOf } from '../../domain/lists/paging.ts';
import { oldestCheck } from '../../domain/oldest-check.ts';
import { contactFor } from '../../domain/roles.ts';
import { type ShiftDay, splitWeekend, within } from '../../domain/shifts/shift-days.ts';
import type { Task, TaskTrait } from '../../domain/tasks.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { type ListFilters, listFilters } from '../filters/list-filters.ts';
import {
  furtherPages,
  headOfPage,
  numberedPaging,
  numberedSlugs,
  type PagingView,
  titleOfPage,
} from '../lists/paging.ts';
import type { PageHead, PageView } from '../page.ts';
import { listRoute, pageRoute, type RoutePage } from '../route.ts';
import { type ShiftDayView, shiftDays } from './shift-days.ts';
import { shiftDaysOf, shownShiftDays } from './shown-tasks.ts';
import { chosenTasks, type TaskChoiceGroup, taskChoiceGroups, taskChoiceName } from './task-choices.ts';
import { taskFeed, type TaskFeedView } from './task-feed.ts';
import { type FullTaskRowView, fullTaskRow } from './task-row.ts';

/** The open tasks, all or those of one choice, or one of the pages that they are divided into. */
export interface TasksView extends PageView {
  heading: string;
  lead: string;
  /** Whether the list has one choice only. */
  isNarrowed: boolean;
  /** What the script that combines choices needs, on the first page of all tasks. */
  filters?: ListFilters | undefined;
  /** The link to that page with this choice, where more can be chosen. */
  combine?: { text: string; address: string } | undefined;
  /** Links to the lists of each choice. */
  groups: TaskChoiceGroup[];
  /** The coming times at which people are needed: of the weekend, and of the other days. */
  weekend: ShiftDayView[];
  days: ShiftDayView[];
  feed: TaskFeedView;
  rows: FullTaskRowView[];
  paging?: PagingView | undefined;
  /** Whom to call if nothing fits. */
  phone?: string | undefined;
  checked?: string | undefined;
}

const PATH = '/oppdrag/';
// Both together stay under 20,000 gzip bytes of HTML and CSS.
const MOST_TASKS = 36;
const MOST_SHIFTS = 12;
const DAYS_AHEAD = 8;

/** A page of a list of tasks: of which choice, and its number. */
interface TasksPage {
  choice?: TaskChoice | undefined;
  page: number;
}

/** The page /oppdrag/ in each language. */
export const tasksRoute = pageRoute(PATH, tasksView);

/** The pages below /oppdrag/side/, if the tasks are too many for one page. */
export const furtherTasksRoute = listRoute(
  `${PATH}side/`,
  ({ portal }) => furtherPages(pagesOf(chosenTasks(portal), MOST_TASKS)),
  (context, page: number) => tasksPage(context, { page }),
  'page',
);

/** The lists of each interest, area and frequency, below the name of their kind. */
export const tasksOfThemeRoute = routeOfKind('theme', 'tema');
export const tasksOfAreaRoute = routeOfKind('area', 'sted');
export const tasksOfTimeRoute = routeOfKind('time', 'tid');

/** The lists of the tasks that can be done from home, with little Norwegian, and by those under 18. */
export const tasksFromHomeRoute = routeOfTrait('from-home');
export const tasksInLittleNorwegianRoute = routeOfTrait('little-norwegian');
export const tasksForYoungRoute = routeOfTrait('young');

/** Returns the page of all open tasks. */
export function tasksView(context: ViewContext): TasksView {
  return tasksPage(context, { page: 1 });
}

function routeOfKind(kind: TaskChoice['kind'], folder: string) {
  const pages = (context: ViewContext) =>
    taskChoicesOf(context.portal)
      .filter((choice) => choice.kind === kind)
      .flatMap((choice) => pagesOfChoice(context, choice, taskChoiceSlug(choice).slice(folder.length + 1)));
  return listRoute(`${PATH}${folder}/`, pages, tasksPage);
}

function routeOfTrait(of: TaskTrait) {
  const choice: TaskChoice = { kind: 'trait', of };
  return listRoute(`${PATH}${taskChoiceSlug(choice)}/`, (context) => pagesOfChoice(context, choice, ''), tasksPage);
}

// A choice without tasks has a page that says so.
function pagesOfChoice({ portal }: ViewContext, choice: TaskChoice, slug: string): RoutePage<TasksPage>[] {
  const pages = pagesOf(chosenTasks(portal, choice), MOST_TASKS);
  return numberedSlugs(slug, pages).map((each) => ({ slug: each.slug, subject: { choice, page: each.page } }));
}

function tasksPage(context: ViewContext, { choice, page }: TasksPage): TasksView {
  const { portal, language } = context;
  const tasks = chosenTasks(portal, choice);
  const pages = pagesOf(tasks, MOST_TASKS);
  const path = choice ? `${PATH}${taskChoiceSlug(choice)}/` : PATH;
  const isFirst = page === 1;
  return {
    head: headOfPage(language, headOf(context, choice), page),
    heading: titleOfPage(language, headOf(context, choice).title, page),
    lead: leadOf(context, choice, tasks),
    isNarrowed: choice !== undefined,
    filters: !choice && isFirst && tasks.length > 0 ? listFilters(language, 'tasks') : undefined,
    combine: choice && combineLink(language, choice),
    groups: taskChoiceGroups(context, choice),
    ...(isFirst ? daysOf(context, choice) : { weekend: [], days: [] }),
    feed: taskFeed(context, choice),
    rows: (pages[page - 1] ?? []).map((task) => fullTaskRow(context, task)),
    paging: numberedPaging(language, path, { page, pages: pages.length }),
    phone: contactFor(portal.site, 'volunteer').phone,
    checked: oldestCheck(tasks),
  };
}

function combineLink(language: Language, choice: TaskChoice): TasksView['combine'] {
  const { key, value } = choiceOfSlug(taskChoiceSlug(choice));
  const { title } = language.words.filters.lists.tasks;
  return { text: title, address: `${addressIn(language, PATH)}?${new URLSearchParams({ [key]: value })}` };
}

function headOf({ portal, language }: ViewContext, choice: TaskChoice | undefined): PageHead {
  const { tasks, shifts } = language.words;
  const municipality = portal.site.municipality.name;
  const shared = { section: '/bli-frivillig/', kind: 'agenda' };
  if (!choice) return { title: tasks.title, description: fill(tasks.description, { municipality }), ...shared };
  const name = taskChoiceName(portal, language, choice);
  return {
    title: fill(shifts.narrowed, { choice: name }),
    description: fill(shifts.narrowedDescription, { municipality, choice: name }),
    ...shared,
  };
}

function leadOf({ language }: ViewContext, choice: TaskChoice | undefined, tasks: readonly Task[]): string {
  const { tasks: words, shifts } = language.words;
  if (tasks.length > 0) return count(language, words.lead, tasks.length);
  return choice ? shifts.noneChosen : words.none;
}

function daysOf(context: ViewContext, choice: TaskChoice | undefined): Pick<TasksView, 'weekend' | 'days'> {
  const { portal } = context;
  const all = choice ? shiftDaysOf(chosenTasks(portal, choice), portal) : shownShiftDays(portal);
  const { weekend, others } = splitWeekend(within(all, portal.now, DAYS_AHEAD), portal.now);
  const first = firstShifts(weekend, MOST_SHIFTS);
  const left = MOST_SHIFTS - first.flatMap(({ shifts }) => shifts).length;
  return { weekend: shiftDays(context, first), days: shiftDays(context, firstShifts(others, left)) };
}

// The earliest, as many as there is room for.
function firstShifts(days: readonly ShiftDay[], most: number): ShiftDay[] {
  let room = most;
  return days.flatMap(({ day, shifts }) => {
    const shown = shifts.slice(0, Math.max(0, room));
    room -= shown.length;
    return shown.length > 0 ? [{ day, shifts: shown }] : [];
  });
}
