import { pickVariedTasks, type Task } from '../../domain/tasks.ts';
import type { ViewContext } from '../context.ts';
import { type TaskRowView, taskRow } from './task-row.ts';

/** Some of the open tasks, and how many there are. */
export interface NeededNowView {
  total: number;
  rows: TaskRowView[];
}

/** Returns varied rows of the open tasks, at most a number of them; nothing if no task is open. */
export function neededNow(context: ViewContext, open: readonly Task[], most: number): NeededNowView | undefined {
  if (open.length === 0) return undefined;
  return {
    total: open.length,
    rows: pickVariedTasks(open, most, context.portal.now).map((task) => taskRow(context, task)),
  };
}
