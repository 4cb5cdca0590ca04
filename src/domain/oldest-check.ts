/** Returns the oldest check date of a list of entries; nothing if one of them has none. */
export function oldestCheck(entries: readonly { data: { checked?: string | undefined } }[]): string | undefined {
  const dates = entries.flatMap(({ data }) => (data.checked ? [data.checked] : [])).sort();
  return dates.length === entries.length ? dates[0] : undefined;
}
