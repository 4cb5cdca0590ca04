import type { MonthChoices } from '../domain/calendar/month-grid.ts';
import type { MonthFilter } from '../views/calendar/month-grid.ts';

/** The view described by a month's query string: `?vis=rutenett&tema=sprak`. */
export interface MonthView {
  isGrid: boolean;
  choices: MonthChoices;
}

const VIEW = { parameter: 'vis', grid: 'rutenett' };

/** Parses a query string and ignores unknown filters. Only the grid can be filtered, so a filter implies the grid. */
export function parseMonthView(search: string, filters: readonly MonthFilter[]): MonthView {
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

/** Formats the query string of a view; empty for the list. */
export function formatMonthView({ isGrid, choices }: MonthView, filters: readonly MonthFilter[]): string {
  if (!isGrid) return '';
  const asked = new URLSearchParams({ [VIEW.parameter]: VIEW.grid });
  for (const { key, parameter, choices: known } of filters) {
    const choice = known.find(({ value }) => value === choices[key]);
    if (choice) asked.set(parameter, choice.slug);
  }
  return `?${asked}`;
}
