import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import { accessIcons, factIcons, type IconName } from '../../domain/appearance/icons.ts';
import { traitsOf } from '../../domain/events/attendance.ts';
import { areaChoices, audienceChoices, type Choice, themeChoices } from '../choices.ts';
import type { ViewContext } from '../context.ts';

/** The filters of a list of activities. */
export interface ActivityFiltersView {
  /** Traits of an activity, with the number of activities that have each. */
  only: (Choice & { n: number; icon?: IconName | undefined })[];
  audiences: Choice[];
  areas: Choice[];
  themes: Choice[];
}

/** Returns the filters of a list of activities. */
export function activityFilters({ portal, language }: ViewContext, rows: readonly AgendaRow[]): ActivityFiltersView {
  const { activities } = language.words;
  const traits = rows.map(({ occurrence }) => traitsOf(occurrence));
  const only = [
    { value: 'free', text: activities.free, icon: factIcons.free },
    { value: 'online', text: activities.online },
    { value: 'step-free', text: activities.stepFree, icon: accessIcons['step-free'] },
    { value: 'little-norwegian', text: activities.littleNorwegian, icon: accessIcons['little-norwegian'] },
    { value: 'english', text: activities.english },
  ];
  const countOf = (value: string) => traits.filter((found) => found.some((trait) => trait === value)).length;
  const themes = new Set(rows.map(({ occurrence }) => occurrence.event.data.theme));
  return {
    only: only.map((choice) => ({ ...choice, n: countOf(choice.value) })),
    audiences: audienceChoices(portal, language),
    areas: areaChoices(portal),
    themes: themeChoices(portal, language, themes),
  };
}
