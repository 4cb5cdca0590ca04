import { taskCalendarPath } from '../../domain/calendar/task-calendars.ts';
import type { ListedRow } from '../../domain/filters/filter-file.ts';
import type { Filter } from '../../domain/filters/filter.ts';
import { choiceOfSlug, taskFacts } from '../../domain/filters/task-facts.ts';
import { taskChoiceSlug, type TaskChoice, taskChoicesOf } from '../../domain/lists/task-choices.ts';
import type { Task } from '../../domain/tasks.ts';
import type { EntryList } from '../filters/entry-list.ts';
import type { FilterContext } from '../filters/list-filters.ts';
import { chosenTasks, taskChoiceName } from './task-choices.ts';
import { fullTaskRow } from './task-row.ts';

/** The list of open tasks, as it can be narrowed. */
export const taskList: EntryList<Task> = {
  name: 'tasks',
  filters: taskFilters,
  items: ({ portal }) => chosenTasks(portal),
  facts: taskFacts,
  row: listedRow,
};

const KINDS = ['time', 'theme', 'area', 'trait'] as const;

function taskFilters(context: FilterContext): Filter[] {
  const { tasks, volunteer } = context.language.words;
  const titles = { time: volunteer.time, theme: volunteer.likes, area: tasks.area, trait: volunteer.suits };
  const choices = Map.groupBy(taskChoicesOf(context.portal), ({ kind }) => kind);
  return KINDS.map((kind) => filterOf(context, titles[kind], choices.get(kind) ?? []));
}

function filterOf({ portal, language }: FilterContext, title: string, choices: readonly TaskChoice[]): Filter {
  const named = choices.map((choice) => ({ choice, ...choiceOfSlug(taskChoiceSlug(choice)) }));
  const key = named[0]?.key ?? '';
  const options = named.map(({ choice, value }) => ({
    value,
    text: taskChoiceName(portal, language, choice),
    feed: choice.kind === 'theme' || choice.kind === 'area' ? taskCalendarPath(choice.kind, choice.of) : undefined,
  }));
  return { key, title, match: key === 'med' ? 'every' : 'any', options };
}

function listedRow(context: FilterContext, task: Task): Omit<ListedRow, 'entry' | 'facts'> {
  const { link, frequency, day, isSoon, duration, lang, place, association, notes } = fullTaskRow(context, task);
  return {
    title: link.title,
    ...(link.lang && { lang: link.lang }),
    ...(isSoon && { badge: context.language.words.tasks.soon }),
    from: frequency,
    ...(day && { to: day.text }),
    where: duration,
    ...(lang && { whereLang: lang }),
    notes: [place, association, ...notes.map(({ text }) => text)].join(' · '),
  };
}
