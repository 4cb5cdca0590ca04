/** A field whose value in the source differs from that of the entry. */
export interface FieldDifference {
  field: string;
  /** The value of the entry now; undefined if it has none. */
  current: unknown;
  proposed: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** The differences between an entry and a source: those to propose, and those in which people have decided. */
export interface FieldChanges {
  proposed: FieldDifference[];
  /** Differences in which the entry wins, as people have edited it. */
  kept: FieldDifference[];
}

/**
 * Compares an entry with a source field by field; hand edits win (design, decision 18).
 *
 * A value is proposed if the entry has none, or still has what the source said at the last import (`last`). What the
 * source has said before is never proposed again. What the source lacks is never removed.
 */
export function compareFields(current: Fields, source: Fields, last: Fields = {}): FieldChanges {
  const changes: FieldChanges = { proposed: [], kept: [] };
  for (const [field, said] of Object.entries(source)) {
    const [now, proposed] = [current[field], said].map((each) => (isEmpty(each) ? undefined : each));
    if (isSame(now, proposed)) continue;
    const isNews = !isSame(last[field], proposed);
    const isUntouched = now === undefined || isSame(now, last[field]);
    changes[isNews && isUntouched ? 'proposed' : 'kept'].push({ field, current: now, proposed });
  }
  return changes;
}

/** Checks whether two values of a field are equal, whatever the order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
