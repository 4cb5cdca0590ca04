import { taskCalendarPath } from '../../domain/calendar/task-calendars.ts';
import type { TaskChoice } from '../../domain/lists/task-choices.ts';
import { taskCalendarTitle } from '../../i18n/calendars.ts';
import type { ViewContext } from '../context.ts';

/** The calendar of a list of tasks: its own, or that of all tasks. */
export interface TaskFeedView {
  path: string;
  title: string;
  /** The text of the line that opens it. */
  label: string;
}

/** Returns the calendar of a choice of tasks; of all tasks if the choice has none of its own. */
export function taskFeed({ portal, language }: ViewContext, choice?: TaskChoice): TaskFeedView {
  const { subscribe, subscribeAll } = language.words.shifts;
  const isOwn = !choice || choice.kind === 'theme' || choice.kind === 'area';
  const calendar =
    choice && (choice.kind === 'theme' || choice.kind === 'area')
      ? { kind: choice.kind, of: choice.of }
      : { kind: 'all' as const, of: '' };
  return {
    path: taskCalendarPath(calendar.kind, calendar.of),
    title: taskCalendarTitle(language, portal, calendar),
    label: isOwn ? subscribe : subscribeAll,
  };
}
