import { isChosenTask, taskChoiceSlug, taskChoicesOf } from '../lists/task-choices.ts';
import type { Portal } from '../portal.ts';
import type { Task } from '../tasks.ts';
import type { Facts } from './filter.ts';

/** Returns the filter and its value that the end of the address of a choice stands for: `tema/mat`, `hjemmefra`. */
export function choiceOfSlug(slug: string): { key: string; value: string } {
  const [folder = '', value] = slug.split('/');
  return value === undefined ? { key: 'med', value: folder } : { key: folder, value };
}

/** Returns what a task can be chosen by: the choices that have lists of their own. */
export function taskFacts(task: Task, portal: Pick<Portal, 'venues' | 'site'>): Facts {
  const chosen = taskChoicesOf(portal).filter((choice) => isChosenTask(task, choice, portal));
  const byKey = Map.groupBy(
    chosen.map((choice) => choiceOfSlug(taskChoiceSlug(choice))),
    ({ key }) => key,
  );
  return Object.fromEntries([...byKey].map(([key, choices]) => [key, choices.map(({ value }) => value)]));
}
