import { splitWeekend, within } from '../../domain/shifts/shift-days.ts';
import { pickVariedTasks, type Task } from '../../domain/tasks.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { count } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { shownShiftDays } from './shown-tasks.ts';
import { type TaskRowView, taskRow } from './task-row.ts';

/** Some of the open tasks, and how many there are. */
export interface NeededNowView {
  total: number;
  /** How many tasks need people in the nearest weekend. */
  weekend?: { text: string; address: string } | undefined;
  rows: TaskRowView[];
}

/** Returns varied rows of the open tasks, at most a number of them; nothing if no task is open. */
export function neededNow(context: ViewContext, open: readonly Task[], most: number): NeededNowView | undefined {
  if (open.length === 0) return undefined;
  return {
    total: open.length,
    weekend: weekendLink(context),
    rows: pickVariedTasks(open, most, context.portal.now).map((task) => taskRow(context, task)),
  };
}

function weekendLink({ portal, language }: ViewContext): NeededNowView['weekend'] {
  const { weekend } = splitWeekend(within(shownShiftDays(portal), portal.now, 7), portal.now);
  const open = weekend.flatMap(({ shifts }) => shifts).filter(({ shift }) => shift.status === 'open');
  const tasks = new Set(open.map(({ task }) => task.slug)).size;
  if (tasks === 0) return undefined;
  const text = count(language, language.words.shifts.thisWeekend, tasks);
  return { text, address: addressIn(language, '/oppdrag/#helga') };
}
