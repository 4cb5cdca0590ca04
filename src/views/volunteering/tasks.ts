import { oldestCheck } from '../../domain/oldest-check.ts';
import { contactFor } from '../../domain/roles.ts';
import { fill } from '../../i18n/index.ts';
import { areaChoices, type Choice, type TaskChoices, taskChoices } from '../choices.ts';
import type { ViewContext } from '../context.ts';
import type { PageHead, PageView } from '../page.ts';
import { openTasksByTitle } from './open-tasks.ts';
import { type FilteredTaskRowView, filteredTaskRow } from './task-row.ts';
import { pageRoute } from '../route.ts';

/** The page of all open tasks. */
export interface TasksView extends PageView {
  choices: TaskChoices;
  areas: Choice[];
  rows: FilteredTaskRowView[];
  /** Whom to call if nothing fits. */
  phone?: string | undefined;
  checked?: string | undefined;
}

/** The page /oppdrag/ in each language. */
export const tasksRoute = pageRoute('/oppdrag/', tasksView);

/** Returns the page of all open tasks. */
export function tasksView(context: ViewContext): TasksView {
  const { portal, language } = context;
  const tasks = openTasksByTitle(portal);
  return {
    head: tasksHead(context),
    choices: taskChoices(portal, language, tasks),
    areas: areaChoices(portal),
    rows: tasks.map((task) => filteredTaskRow(context, task)),
    phone: contactFor(portal.site, 'volunteer').phone,
    checked: oldestCheck(tasks),
  };
}

function tasksHead({ portal, language }: ViewContext): PageHead {
  const { title, description } = language.words.tasks;
  const municipality = portal.site.municipality.name;
  return { title, description: fill(description, { municipality }), section: '/bli-frivillig/', kind: 'agenda' };
}
