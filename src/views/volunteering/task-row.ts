import { accessIcons, taskKindIcons } from '../../domain/appearance/icons.ts';
import { resolveReference } from '../../domain/portal.ts';
import { isTaskSoon, type Task, taskDay } from '../../domain/tasks.ts';
import { dayAndMonth } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';
import type { Note } from '../note.ts';
import { taskPlaceText } from './task-facts.ts';

/** A task in a list. */
export interface TaskRowView {
  link: Link;
  frequency: string;
  /** The next date on which people are needed, or the date of a task that is done once. */
  day?: { date: string; text: string } | undefined;
  isSoon: boolean;
  duration: string;
  /** The language of the duration, if that is not the page's. */
  lang?: string | undefined;
  place: string;
  association: string;
}

/** A task in the list of all tasks, with what it takes. */
export interface FullTaskRowView extends TaskRowView {
  notes: Note[];
}

/** Returns a task as a row of a short list. */
export function taskRow({ portal, language }: Pick<ViewContext, 'portal' | 'language'>, task: Task): TaskRowView {
  const { data } = task;
  const day = taskDay(task, portal.now);
  return {
    link: linkTo(language, 'opportunities', task),
    frequency: language.words.frequencies[data.how_often],
    day: day ? { date: day, text: dayAndMonth(language, day, portal.now) } : undefined,
    isSoon: isTaskSoon(task, portal.now),
    duration: data.how_long,
    lang: data.lang,
    place: taskPlaceText(language, portal, task),
    association: resolveReference(data.association, portal.associations).title,
  };
}

/** Returns a task as a row of the list of all tasks. */
export function fullTaskRow(context: Pick<ViewContext, 'portal' | 'language'>, task: Task): FullTaskRowView {
  const { tasks: words, taskKinds } = context.language.words;
  const { data } = task;
  const notes = [
    { text: taskKinds[data.kind], icon: taskKindIcons[data.kind] },
    data.access.includes('little-norwegian') && {
      text: words.traits['little-norwegian'],
      icon: accessIcons['little-norwegian'],
    },
    data.lowest_age && { text: fill(words.fromAge, { age: data.lowest_age }) },
    data.police_certificate && { text: words.certificate },
  ];
  return {
    ...taskRow(context, task),
    notes: notes.filter((note) => typeof note === 'object'),
  };
}
