import { type Theme, themes } from '../../schemas/codes.ts';
import { themeSlugs } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import type { PortalTask } from '../shifts/task-shifts.ts';
import { isTaskOver, taskAreas } from '../tasks.ts';

/** A calendar of the times at which people are needed: all, of an interest, or of an area. */
export interface TaskCalendar {
  kind: 'all' | 'theme' | 'area';
  /** The code or slug of the filter; empty for all. */
  of: string;
  /** The address without prefix: `/kalender/oppdrag/tema/mat.ics`. */
  path: string;
  /** The page with the same list. */
  page: string;
  tasks: readonly PortalTask[];
}

/** Returns the address of a calendar of tasks, without prefix. */
export function taskCalendarPath(kind: TaskCalendar['kind'], of = ''): string {
  return kind === 'all' ? '/kalender/oppdrag.ics' : `/kalender/oppdrag/${folderOf(kind, of)}.ics`;
}

/**
 * Lists every calendar of tasks, including empty ones: an address that people subscribe to must not disappear. A task
 * without an area of its own is in the calendar of each area, as in the lists.
 */
export function taskCalendarsOf(portal: Portal): TaskCalendar[] {
  const tasks = portal.opportunities.filter((task) => task.shifts.length > 0 && !isTaskOver(task, portal.now));
  return [
    { ...named('all'), tasks },
    ...themes.map((of) => ({
      ...named('theme', of),
      tasks: tasks.filter(({ data }) => data.interests.includes(of)),
    })),
    ...portal.site.areas.map(({ slug }) => ({
      ...named('area', slug),
      tasks: tasks.filter((task) => taskAreas(task, portal).includes(slug)),
    })),
  ];
}

function named(kind: TaskCalendar['kind'], of = ''): Omit<TaskCalendar, 'tasks'> {
  const page = kind === 'all' ? '/oppdrag/dager/' : `/oppdrag/${folderOf(kind, of)}/`;
  return { kind, of, path: taskCalendarPath(kind, of), page };
}

function folderOf(kind: 'theme' | 'area', of: string): string {
  return kind === 'theme' ? `tema/${themeSlugs[of as Theme]}` : `sted/${of}`;
}
