/**
 * Finds the name most likely meant by a misspelt one, by the fewest letters to add, drop, change or swap.
 *
 * Returns nothing if more than a quarter of the letters differ; the first of two that are equally near.
 */
export function nearestName(misspelt: string, names: Iterable<string>): string | undefined {
  let best: { name: string; steps: number } | undefined;
  for (const name of names) {
    const most = Math.min(Math.floor(Math.max(misspelt.length, name.length) / 4), (best?.steps ?? Infinity) - 1);
    if (Math.abs(name.length - misspelt.length) > most) continue;
    const steps = editDistance(misspelt, name, most);
    if (steps <= most) best = { name, steps };
  }
  return best?.name;
}

/** Counts the letters to add, drop, change or swap with a neighbour (optimal string alignment); infinite if over `most`. */
function editDistance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let fewest = i;
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const [drop = 0, add = 0, change = 0] = [row[j], next[j - 1], row[j - 1]];
      next[j] = Math.min(drop + 1, add + 1, change + (isSame ? 0 : 1), isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity);
      fewest = Math.min(fewest, next[j] ?? 0);
    }
    // No later row has fewer.
    if (fewest > most) return Infinity;
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
