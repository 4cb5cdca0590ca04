/** A random source that gives the same sequence for the same seed. */
export type Random = ReturnType<typeof seededRandom>;

/** Creates a random source from a seed (mulberry32). */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]) => items[between(0, items.length - 1)] as Item;
  return {
    /** Returns an integer, both ends included. */
    between,
    chance: (share: number) => next() < share,
    pick,
    /** Picks the first items far more often than the last, as large associations have most events. */
    pickSkewed: <Item>(items: readonly Item[]) => items[Math.floor(next() ** 2 * items.length)] as Item,
    /** Picks several different items, in the order of the list. */
    some: <Item>(items: readonly Item[], share: number) => items.filter(() => next() < share),
  };
}
