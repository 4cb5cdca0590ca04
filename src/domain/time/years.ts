/** Sorts what has a year, newest first and what has none last; equals stay as they are. */
export function newestFirst<Item>(items: readonly Item[], yearOf: (item: Item) => number | undefined): Item[] {
  return items.toSorted((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0));
}
