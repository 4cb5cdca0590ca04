import { PERIODS } from '../../domain/filters/address.ts';
import type { FilterFile } from '../../domain/filters/filter-file.ts';
import { type Choices, chosenFilters } from '../../domain/filters/filter.ts';
import { dayAndMonth } from '../../i18n/dates.ts';
import { fill } from '../../i18n/phrases.ts';
import type { ListFilters } from '../../views/filters/list-filters.ts';

type Words = ListFilters['words'];

/** Names everything that is chosen, times first. */
export function chosenNames(choices: Choices, file: FilterFile, settings: ListFilters): string[] {
  const { words, locale } = settings;
  const period = PERIODS.find((name) => name === choices.nar?.[0]);
  const date = (key: string) => choices[key]?.map((day) => dayAndMonth({ locale }, day, file.made))[0];
  const dates = [...new Set([date('fra'), date('til')])].filter((each) => each !== undefined).join('–');
  const chosen = chosenFilters(file.filters, choices).filter(({ match }) => match !== 'days');
  const names = chosen.map(({ key }) => chosenName(key, choices, file));
  return [...(period ? [words.periods[period]] : []), ...(dates ? [dates] : []), ...names];
}

/** Names a choice that was dropped: «Uten «Gratis»», «Hele uka». */
export function droppedName(key: string, choices: Choices, file: FilterFile, words: Words): string {
  if (key === 'week') return words.wholeWeek;
  if (key === 'nar' && isDated(file)) return words.anyDay;
  return fill(words.without, { choice: chosenName(key, choices, file) });
}

function isDated({ filters }: FilterFile): boolean {
  return filters.some(({ match }) => match === 'days');
}

function chosenName(key: string, choices: Choices, { filters }: FilterFile): string {
  const filter = filters.find((each) => each.key === key);
  const values = choices[key] ?? [];
  if (filter?.match === 'age') return `${filter.title}: ${values[0]}`;
  return values.map((value) => filter?.options.find((each) => each.value === value)?.text ?? value).join(', ');
}
