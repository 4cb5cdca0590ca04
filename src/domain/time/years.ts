/** Sorts items by year, newest first and those without a year last; the sort is stable. */
export function newestFirst<Item>(items: readonly Item[], yearOf: (item: Item) => number | undefined): Item[] {
  return items.toSorted((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0));
}
