import { type Facts, type Filter, passes } from '../../domain/filters/filter.ts';
import { type FilterFile, type ListedRow, packRows } from '../../domain/filters/filter-file.ts';
import type { Portal } from '../../domain/portal.ts';
import { dateOf } from '../../domain/time/days.ts';
import type { FilterContext, ListName } from './list-filters.ts';
import { type SingleChoice, singleChoices } from './single-choices.ts';

/** A list of entries that can be narrowed. */
export interface EntryList<Item extends { slug: string }> {
  name: ListName;
  /** What it can be narrowed by, in the order of the form. */
  filters: (context: FilterContext) => Filter[];
  /** Its entries, in their order. */
  items: (context: FilterContext) => readonly Item[];
  facts: (item: Item, portal: Portal) => Facts;
  row: (context: FilterContext, item: Item) => Omit<ListedRow, 'entry' | 'facts'>;
}

/** A choice with a page of its own, and the entries that it finds. */
export interface ChoiceWithItems<Item> extends SingleChoice {
  items: Item[];
  /** Those that say nothing about it, in lists that have them too: of the whole municipality. */
  open: Item[];
  n: number;
}

/** Makes the file of a list that its script reads. */
export function entryFile<Item extends { slug: string }>(list: EntryList<Item>, context: FilterContext): FilterFile {
  const made = dateOf(context.portal.now);
  const rows = list.items(context).map((item) => ({
    entry: item.slug,
    ...list.row(context, item),
    facts: list.facts(item, context.portal),
  }));
  return { made, filters: usedFilters(list.filters(context), rows), ...packRows(rows, made) };
}

/** Leaves out the options that no row names. */
export function usedFilters(filters: readonly Filter[], rows: readonly { facts: Facts }[]): Filter[] {
  return filters.map((filter) => {
    const closed = { ...filter, isOpen: false };
    return {
      ...filter,
      options: filter.options.filter(({ value }) => rows.some(({ facts }) => passes(facts, closed, [value]))),
    };
  });
}

/** Lists the choices of a list that have pages of their own, with what they find. */
export function choicesWithItems<Item extends { slug: string }>(
  list: EntryList<Item>,
  context: FilterContext,
): ChoiceWithItems<Item>[] {
  const rows = list.items(context).map((item) => ({ item, facts: list.facts(item, context.portal) }));
  return singleChoices(list.filters(context)).map((choice) => {
    const { filter, option } = choice;
    const found = rows.filter(({ facts }) => passes(facts, filter, [option.value]));
    const own = found.filter(({ facts }) => facts[filter.key] !== undefined);
    const open = found.filter(({ facts }) => facts[filter.key] === undefined);
    return { ...choice, items: own.map(itemOf), open: open.map(itemOf), n: found.length };
  });
}

function itemOf<Item>({ item }: { item: Item }): Item {
  return item;
}
