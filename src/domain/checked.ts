/** Gives the day since which all entries of a list have been seen to be right: the oldest, if every one has one. */
export function checkedSince(entries: readonly { data: { checked?: string | undefined } }[]): string | undefined {
  const dates = entries.flatMap(({ data }) => (data.checked ? [data.checked] : [])).sort();
  return dates.length === entries.length ? dates[0] : undefined;
}
