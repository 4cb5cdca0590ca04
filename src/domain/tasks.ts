import { type Frequency, frequencies, type TaskKind } from '../schemas/codes.ts';
import type { Help } from '../schemas/help.ts';
import { comingShifts, type PortalTask, type TaskShift } from './shifts/task-shifts.ts';
import { addDays, dateOf, type LocalDate, laterOf, type Moment } from './time/days.ts';
import type { Entry } from './entry.ts';
import { resolveReference, type ResolvedReference, type Portal } from './portal.ts';
import type { Venue } from '../schemas/venue.ts';

export type Task = PortalTask;

/** Filters of the task list, besides time, place and interest. */
export const taskTraits = ['from-home', 'little-norwegian', 'young'] as const;
export type TaskTrait = (typeof taskTraits)[number];

const ADULT_AGE = 18;
const SOON_DAYS = 7;

/** Checks whether a task is over: its last day has passed, or the day itself for a one-day task. */
export function isTaskOver({ data, shifts }: Task, now: Moment): boolean {
  const days = [data.starts ?? [], ...shifts.map(({ start }) => dateOf(start))].flat();
  const last = data.until ?? (data.how_often === 'once' && days.length > 0 ? days.reduce(laterOf) : undefined);
  return last !== undefined && last < dateOf(now);
}

/** Checks whether a task still needs volunteers. */
export function isTaskOpen(task: Task, now: Moment): boolean {
  return !hasPeopleEnough(task, now) && !isTaskOver(task, now);
}

/** Checks whether a task that is done once is within a week. */
export function isTaskSoon(task: Task, now: Moment): boolean {
  const today = dateOf(now);
  const day = taskDay(task, now);
  return task.data.how_often === 'once' && !!day && day >= today && day <= addDays(today, SOON_DAYS);
}

/** Returns the next day on which a task needs people; the day of a one-day task that lists no times. */
export function taskDay(task: Task, now: Moment): LocalDate | undefined {
  const next = nextOpenShift(task, now);
  return next ? dateOf(next.start) : task.data.how_often === 'once' ? task.data.starts : undefined;
}

/** Finds the next time at which a task needs people. */
export function nextOpenShift(task: Task, now: Moment): TaskShift | undefined {
  return comingShifts(task, now).find(({ status }) => status === 'open');
}

/**
 * Lists the open tasks by the time they take: one-off tasks by nearest day, then from weekly to flexible. Otherwise
 * keeps the order.
 */
export function openTasks(tasks: readonly Task[], now: Moment): Task[] {
  const rank = ({ data }: Task) => frequencies.indexOf(data.how_often);
  return tasks
    .filter((task) => isTaskOpen(task, now))
    .sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? compare(dayOf(a, now), dayOf(b, now)) : 0));
}

// Least commitment first: what people can say yes to without long consideration.
const BY_EFFORT: readonly Frequency[] = ['once', 'weekly', 'flexible', 'monthly', 'fortnightly', 'seasonal'];

/**
 * Chooses open tasks that show the variety: one of each frequency in turn, preferring associations not yet shown and
 * the latest confirmed.
 */
export function pickVariedTasks(open: readonly Task[], howMany: number, now: Moment): Task[] {
  const waiting = BY_EFFORT.map((frequency) =>
    open
      .filter(({ data }) => data.how_often === frequency)
      .sort((a, b) => compare(dayOf(a, now), dayOf(b, now)) || compare(b.data.checked ?? '', a.data.checked ?? '')),
  );
  const chosen: Task[] = [];
  while (chosen.length < howMany && waiting.some((tasks) => tasks.length > 0)) {
    for (const tasks of waiting.filter((each) => each.length > 0).slice(0, howMany - chosen.length)) {
      const shown = new Set(chosen.map(({ data }) => data.association));
      const other = tasks.findIndex(({ data }) => !shown.has(data.association));
      chosen.push(...tasks.splice(Math.max(other, 0), 1));
    }
  }
  return chosen;
}

/** Lists the filters that a task passes: from home, little Norwegian needed, for those under 18. */
export function taskTraitsOf({ data }: Task): TaskTrait[] {
  return [
    ...(data.from_home ? ['from-home' as const] : []),
    ...(data.access.includes('little-norwegian') ? ['little-norwegian' as const] : []),
    ...((data.lowest_age ?? 0) < ADULT_AGE ? ['young' as const] : []),
  ];
}

/** Finds where a task takes place: a venue, and the area of the task or of the venue. */
export function taskPlace({ data }: Task, { venues }: Pick<Portal, 'venues'>) {
  const venue: ResolvedReference<Venue> | undefined = data.venue ? resolveReference(data.venue, venues) : undefined;
  return { venue, area: data.area ?? venue?.entry?.data.area };
}

/** Lists the areas of a task: its own, or all of them if it is done from home or has none. */
export function taskAreas(task: Task, portal: Pick<Portal, 'venues' | 'site'>): string[] {
  const { area } = taskPlace(task, portal);
  return area && !task.data.from_home ? [area] : portal.site.areas.map(({ slug }) => slug);
}

/** Finds similar open tasks: the same kind first, then the same association. */
export function relatedTasks({ slug, data }: Task, open: readonly Task[]): Task[] {
  const others = open.filter((each) => each.slug !== slug);
  const same = others.filter((each) => each.data.kind === data.kind);
  return [...same, ...others.filter((each) => !same.includes(each) && each.data.association === data.association)];
}

/** Lists the open tasks that provide a kind of help. */
export function tasksForHelp({ data }: Entry<Help>, open: readonly Task[]): Task[] {
  return open.filter((task) => data.task_kinds.includes(task.data.kind));
}

/** Lists the kinds of help that a kind of task provides. */
export function helpFromTask(kind: TaskKind, help: readonly Entry<Help>[]): Entry<Help>[] {
  return help.filter(({ data }) => data.task_kinds.includes(kind));
}

// Of the coming times none is open.
function hasPeopleEnough(task: Task, now: Moment): boolean {
  const coming = comingShifts(task, now);
  return task.data.filled || (coming.length > 0 && coming.every(({ status }) => status !== 'open'));
}

// Tasks without a day come last.
function dayOf(task: Task, now: Moment): string {
  return task.data.how_often === 'once' ? (taskDay(task, now) ?? task.data.until ?? '9') : '9';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
