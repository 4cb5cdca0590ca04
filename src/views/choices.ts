import type { Portal } from '../domain/portal.ts';
import { countTasks, type Task, taskTraits } from '../domain/tasks.ts';
import { audiences, frequencies, type Theme, themes } from '../schemas/codes.ts';
import { audienceName, themeName } from '../i18n/codes.ts';
import type { Language } from '../i18n/index.ts';
import type { Site } from '../schemas/site.ts';

/** An option of a filter: the code in the stylesheet, and its label. */
export interface Choice {
  value: string;
  text: string;
}

/** Returns the audiences as options. */
export function audienceChoices({ site }: Portal, language: Language): Choice[] {
  return audiences.map((code) => ({ value: code, text: audienceName(language, site, code) }));
}

/** Returns the areas as options, by number, because a stylesheet cannot know their names. */
export function areaChoices({ site }: Portal): Choice[] {
  return site.areas.map(({ slug, title }) => ({ value: `area-${areaNumber(site, slug)}`, text: title }));
}

/** Returns the number of an area, from one, by which a stylesheet filters; zero for none. */
export function areaNumber({ areas }: Pick<Site, 'areas'>, area: string | undefined): number {
  return areas.findIndex(({ slug }) => slug === area) + 1;
}

/** Returns the themes present in a list as options, with the site's own names. */
export function themeChoices({ site }: Portal, language: Language, present: ReadonlySet<Theme>): Choice[] {
  return themes
    .filter((code) => present.has(code))
    .map((code) => ({ value: code, text: themeName(language, site, code) }));
}

/** The filter options of the open tasks: by time, by interest, and by who a task suits. */
export interface TaskChoices {
  time: CountedChoice[];
  likes: CountedChoice[];
  suits: CountedChoice[];
}

/** An option of a filter with the number of tasks that pass it. */
interface CountedChoice extends Choice {
  n: number;
}

/** Returns the filter options of the open tasks with their counts, in display order. */
export function taskChoices(portal: Portal, language: Language, tasks: readonly Task[]): TaskChoices {
  const { words } = language;
  const counts = countTasks(tasks);
  const counted = <Key extends string>(codes: readonly Key[], found: Map<Key, number>, textOf: (code: Key) => string) =>
    codes.flatMap((value) => {
      const n = found.get(value) ?? 0;
      return n > 0 ? [{ value, text: textOf(value), n }] : [];
    });
  return {
    time: counted(frequencies, counts.frequencies, (code) => words.frequencies[code]),
    likes: counted(themes, counts.interests, (code) => themeName(language, portal.site, code)),
    suits: counted(taskTraits, counts.traits, (code) => words.tasks.traits[code]),
  };
}
