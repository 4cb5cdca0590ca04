import { choiceIcon } from '../../domain/filters/choice-icon.ts';
import type { IconName } from '../../domain/appearance/icons.ts';
import { isChosenTask, type TaskChoice, taskChoiceSlug, taskChoicesOf } from '../../domain/lists/task-choices.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { areaTitle, type Portal } from '../../domain/portal.ts';
import type { Task } from '../../domain/tasks.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { themeName } from '../../i18n/codes.ts';
import type { Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { openTasksByTitle } from './open-tasks.ts';

/** Links to the tasks of each choice, by interest, place, time and trait. */
export interface TaskChoiceGroup {
  kind: TaskChoice['kind'];
  title: string;
  links: { text: string; n: number; address: string; isCurrent: boolean; icon?: IconName | undefined }[];
}

const openTasksOf = memoizeByObject((portal: Portal) => openTasksByTitle(portal));

/** Lists the open tasks that pass a choice; all of them without one. */
export function chosenTasks(portal: Portal, choice?: TaskChoice): Task[] {
  const open = openTasksOf(portal);
  return choice ? open.filter((task) => isChosenTask(task, choice, portal)) : open;
}

/** Names a choice: the interest, the place, how often, or whom it suits. */
export function taskChoiceName(portal: Portal, language: Language, choice: TaskChoice): string {
  const { frequencies, tasks } = language.words;
  switch (choice.kind) {
    case 'theme':
      return themeName(language, portal.site, choice.of);
    case 'area':
      return areaTitle(portal, choice.of);
    case 'time':
      return frequencies[choice.of];
    default:
      return tasks.traits[choice.of];
  }
}

/** Returns links to the choices that open tasks pass; a current one is kept, also without tasks. */
export function taskChoiceGroups({ portal, language }: ViewContext, current?: TaskChoice): TaskChoiceGroup[] {
  const { tasks, volunteer } = language.words;
  const titles = { time: volunteer.time, theme: volunteer.likes, area: tasks.area, trait: volunteer.suits };
  const choices = Map.groupBy(taskChoicesOf(portal), ({ kind }) => kind);
  return (['time', 'theme', 'area', 'trait'] as const).map((kind) => ({
    kind,
    title: titles[kind],
    links: (choices.get(kind) ?? [])
      .map((choice) => ({
        text: taskChoiceName(portal, language, choice),
        n: chosenTasks(portal, choice).length,
        address: addressIn(language, `/oppdrag/${taskChoiceSlug(choice)}/`),
        icon: choiceIcon(taskChoiceSlug(choice)),
        isCurrent: current !== undefined && taskChoiceSlug(choice) === taskChoiceSlug(current),
      }))
      .filter(({ n, isCurrent }) => n > 0 || isCurrent),
  }));
}
