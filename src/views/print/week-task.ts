import { type IconName, taskKindIcons } from '../../domain/appearance/icons.ts';
import { resolveReference } from '../../domain/portal.ts';
import type { DatedShift } from '../../domain/shifts/shift-days.ts';
import { isTimed } from '../../domain/time/days.ts';
import { clock } from '../../i18n/dates.ts';
import { count } from '../../i18n/index.ts';
import type { RowHour } from '../activities/row-hour.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';
import { taskPlaceText } from '../volunteering/task-facts.ts';
import { ICON_LENGTH, lengthOfBadge } from './week-row.ts';

/** A task that needs people on a day of a week's programme. */
export interface WeekTaskView {
  hour: RowHour;
  /** The icon of its kind. */
  icon: IconName;
  link: Link;
  /** How many are needed. */
  needed: string;
  place: string;
  association: string;
  /** Whom to call. */
  phone?: string | undefined;
}

/** Returns a time of a task as a row of a week's programme. */
export function weekTask({ portal, language }: ViewContext, { task, shift }: DatedShift): WeekTaskView {
  const { weekSheet, shifts } = language.words;
  const { start, left } = shift;
  return {
    hour: isTimed(start) ? { text: clock(language, start), datetime: start } : { text: weekSheet.allDay },
    icon: taskKindIcons[task.data.kind],
    link: linkTo(language, 'opportunities', task),
    needed: count(language, shifts.left, left),
    place: taskPlaceText(language, portal, task),
    association: resolveReference(task.data.association, portal.associations).title,
    phone: task.data.contact.phone,
  };
}

/** Returns the number of characters of a task. */
export function lengthOfTask({ link, needed, place, association, phone }: WeekTaskView): number {
  const texts = [link.title, place, association, phone];
  return lengthOfBadge(needed) + ICON_LENGTH + texts.filter(Boolean).join(', ').length;
}
