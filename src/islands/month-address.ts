import type { MonthChoices } from '../domain/calendar/month-grid.ts';
import type { MonthFilter } from './month-settings.ts';

/** What the address of a month asks for: `?vis=rutenett&tema=sprak`. */
export interface MonthView {
  isGrid: boolean;
  choices: MonthChoices;
}

const VIEW = { parameter: 'vis', grid: 'rutenett' };

/** Reads an address; what the month cannot be narrowed by is no choice. Only the grid can be narrowed, so a choice asks for it. */
export function readView(search: string, filters: readonly MonthFilter[]): MonthView {
  const asked = new URLSearchParams(search);
  const chosen = filters.flatMap(({ key, parameter, choices }) => {
    const choice = choices.find(({ slug }) => slug === asked.get(parameter));
    return choice ? [[key, choice.value] as const] : [];
  });
  return {
    isGrid: asked.get(VIEW.parameter) === VIEW.grid || chosen.length > 0,
    choices: Object.fromEntries(chosen),
  };
}

/** Writes the search of the address that leads back to a view; nothing for the list. */
export function writeView({ isGrid, choices }: MonthView, filters: readonly MonthFilter[]): string {
  if (!isGrid) return '';
  const asked = new URLSearchParams({ [VIEW.parameter]: VIEW.grid });
  for (const { key, parameter, choices: known } of filters) {
    const choice = known.find(({ value }) => value === choices[key]);
    if (choice) asked.set(parameter, choice.slug);
  }
  return `?${asked}`;
}
