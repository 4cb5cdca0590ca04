import type { Portal } from '../../domain/portal.ts';
import { type Task, taskPlace } from '../../domain/tasks.ts';
import { areaTitle } from '../../domain/portal.ts';
import { fill, type Language, languageOfStaff } from '../../i18n/index.ts';

/** Describes where a task is done. */
export function taskPlaceText({ words }: Language, portal: Portal, task: Task): string {
  const { venue, area } = taskPlace(task, portal);
  if (task.data.from_home) return words.tasks.traits['from-home'];
  return venue?.title ?? (area ? areaTitle(portal, area) : words.tasks.whole);
}

/** Writes the message with which somebody offers to do a task. */
export function volunteerMessage(language: Language, { data: { title } }: Task): { subject: string; text: string } {
  const { words } = languageOfStaff(language);
  return { subject: fill(words.tasks.subject, { title }), text: fill(words.tasks.message, { title }) };
}
