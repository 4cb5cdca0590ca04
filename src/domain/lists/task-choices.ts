import { type Frequency, frequencies, type Theme, themes } from '../../schemas/codes.ts';
import { themeSlugs } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import { type Task, type TaskTrait, taskAreas, taskTraits, taskTraitsOf } from '../tasks.ts';

/** A choice by which the list of tasks can be narrowed: an interest, an area, a frequency or a trait. */
export type TaskChoice =
  | { kind: 'theme'; of: Theme }
  | { kind: 'area'; of: string }
  | { kind: 'time'; of: Frequency }
  | { kind: 'trait'; of: TaskTrait };

/** What each frequency and trait is called in the address of its list; never changed, for people keep them. */
const timeSlugs: Record<Frequency, string> = {
  once: 'en-gang',
  weekly: 'hver-uke',
  fortnightly: 'annenhver-uke',
  monthly: 'hver-maned',
  seasonal: 'en-sesong',
  flexible: 'nar-du-kan',
};
const traitSlugs: Record<TaskTrait, string> = {
  'from-home': 'hjemmefra',
  'little-norwegian': 'lite-norsk',
  young: 'under-18',
};

/** Lists every choice, whether or not a task passes it: an address that people keep must not disappear. */
export function taskChoicesOf({ site }: Pick<Portal, 'site'>): TaskChoice[] {
  return [
    ...themes.map((of) => ({ kind: 'theme' as const, of })),
    ...site.areas.map(({ slug }) => ({ kind: 'area' as const, of: slug })),
    ...frequencies.map((of) => ({ kind: 'time' as const, of })),
    ...taskTraits.map((of) => ({ kind: 'trait' as const, of })),
  ];
}

/** Returns the end of the address of a choice, below the list of tasks: `tema/mat` for the interest `food`. */
export function taskChoiceSlug(choice: TaskChoice): string {
  switch (choice.kind) {
    case 'theme':
      return `tema/${themeSlugs[choice.of]}`;
    case 'area':
      return `sted/${choice.of}`;
    case 'time':
      return `tid/${timeSlugs[choice.of]}`;
    default:
      return traitSlugs[choice.of];
  }
}

/** Checks whether a task passes a choice. */
export function isChosenTask(task: Task, choice: TaskChoice, portal: Pick<Portal, 'venues' | 'site'>): boolean {
  switch (choice.kind) {
    case 'theme':
      return task.data.interests.includes(choice.of);
    case 'area':
      return taskAreas(task, portal).includes(choice.of);
    case 'time':
      return task.data.how_often === choice.of;
    default:
      return taskTraitsOf(task).includes(choice.of);
  }
}
