import type { Difference } from '../../../cms/in-words/entry-in-words.ts';

// The fields of a new activity that reviewers need first.
const NEW_ENTRY_FIELDS = ['summary', 'start', 'repeat', 'venue', 'place'];

/** Lists the fields of a new entry that are shown in the queue. */
export function newEntryDifferences({ differences }: { differences: readonly Difference[] }): Difference[] {
  return differences.filter(({ name }) => NEW_ENTRY_FIELDS.includes(name));
}
