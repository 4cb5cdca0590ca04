import type { Change } from '../../schemas/event.ts';
import { isSame } from '../field-changes.ts';

/**
 * Merges the changed dates of an entry with those of its calendar, date by date: hand edits win.
 *
 * A date is taken from the calendar if the entry has none for it, or still what the calendar said before (`last`); one
 * that the calendar has taken back goes away under the same condition.
 */
export function mergedChanges(
  current: readonly Change[],
  source: readonly Change[],
  last: readonly Change[],
): Change[] {
  const [said, before] = [byDate(source), byDate(last)];
  const own = current.filter((change) => !isSame(change, before.get(change.date)) || said.has(change.date));
  const kept = own.map((change) => {
    const fresh = said.get(change.date);
    return fresh && isSame(change, before.get(change.date)) ? fresh : change;
  });
  const known = byDate(current);
  // What people have taken away stays away until the calendar says something new.
  const added = source.filter(({ date }) => !known.has(date) && !isSame(said.get(date), before.get(date)));
  return added.length > 0 ? [...kept, ...added].sort((a, b) => (a.date < b.date ? -1 : 1)) : kept;
}

function byDate(changes: readonly Change[]): Map<string, Change> {
  return new Map(changes.map((change) => [change.date, change]));
}
