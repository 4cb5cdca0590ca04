import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import type { Portal } from '../../domain/portal.ts';
import { type ShiftDay, byShiftDay, shiftsOfTasks } from '../../domain/shifts/shift-days.ts';
import { isTaskOver, type Task } from '../../domain/tasks.ts';

/** Lists the days with coming shifts of the tasks that are not over, also of those that have people enough. */
export const shownShiftDays = memoizeByObject((portal: Portal): ShiftDay[] => {
  return shiftDaysOf(portal.opportunities, portal);
});

/** Lists the days with coming shifts of some tasks. */
export function shiftDaysOf(tasks: readonly Task[], { now }: Pick<Portal, 'now'>): ShiftDay[] {
  const shown = tasks.filter((task) => !isTaskOver(task, now));
  return byShiftDay(shiftsOfTasks(shown, now), now);
}
