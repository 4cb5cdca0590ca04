import type { Portal } from '../../domain/portal.ts';
import { openTasks, type Task } from '../../domain/tasks.ts';
import { compareNames } from '../../i18n/index.ts';

/** Lists the open tasks of a portal by the time they take, then by title. */
export function openTasksByTitle({ opportunities, now }: Pick<Portal, 'opportunities' | 'now'>): Task[] {
  return openTasks(
    opportunities.toSorted((a, b) => compareNames(a.data.title, b.data.title)),
    now,
  );
}
