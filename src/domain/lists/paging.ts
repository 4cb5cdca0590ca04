/** Cuts a list into as few pages of at most `most` items as there can be, all about as long; none if it is empty. */
export function pagesOf<Item>(items: readonly Item[], most: number): Item[][] {
  const pages = Math.ceil(items.length / most);
  const startOf = (page: number) => Math.ceil((page * items.length) / pages);
  return Array.from({ length: pages }, (_, page) => items.slice(startOf(page), startOf(page + 1)));
}

/** Items that stand under one heading. */
export interface Group<Key, Item> {
  key: Key;
  items: Item[];
}

/** Cuts groups into pages of at most `most` items; a group that a page has no room for continues on the next one. */
export function pagesOfGroups<Key, Item>(groups: readonly Group<Key, Item>[], most: number): Group<Key, Item>[][] {
  const placed = groups.flatMap(({ key, items }) => items.map((item) => ({ key, item })));
  return pagesOf(placed, most).map((page) =>
    [...Map.groupBy(page, ({ key }) => key)].map(([key, each]) => ({ key, items: each.map(({ item }) => item) })),
  );
}
