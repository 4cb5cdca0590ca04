import { type ChangeObject, diffWords } from 'diff';

/** A part of a text, and whether it is only in that version. */
export interface TextPart {
  text: string;
  isChanged: boolean;
}

/** Marks word by word what differs between two versions of a text; unchanged parts that are long are shortened. */
export function changedWords(before: string, after: string): { before: TextPart[]; after: TextPart[] } {
  const changes = diffWords(before, after, { intlSegmenter: WORDS, maxEditLength: MOST_CHANGES });
  const sameParts = changes?.filter(({ added, removed }) => !added && !removed) ?? [];
  // Marks in a text that has little in common only disturb.
  if (!changes || lengthOf(sameParts) < Math.max(before.length, after.length) / 4) {
    return { before: [{ text: before, isChanged: true }], after: [{ text: after, isChanged: true }] };
  }
  return {
    before: parts(changes.filter(({ added }) => !added)),
    after: parts(changes.filter(({ removed }) => !removed)),
  };
}

const WORDS = new Intl.Segmenter('nb', { granularity: 'word' });
// Words; beyond this it takes long, and the texts have little in common.
const MOST_CHANGES = 1000;
const LONGEST_UNCHANGED = 240;
const SHOWN_BESIDE = 80;

function parts(changes: readonly ChangeObject<string>[]): TextPart[] {
  return changes.map(({ value, added, removed }, index) => {
    const isChanged = added || removed;
    const edges = { isFirst: index === 0, isLast: index === changes.length - 1 };
    return { text: isChanged ? value : shortened(value, edges), isChanged };
  });
}

/** Shortens a long text to what stands beside the changes before and after it. */
function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  if (text.length <= LONGEST_UNCHANGED) return text;
  const start = text.slice(0, SHOWN_BESIDE).replace(/\S*$/, '');
  const end = text.slice(-SHOWN_BESIDE).replace(/^\S*/, '');
  return `${isFirst ? '' : start}…${isLast ? '' : end}`;
}

function lengthOf(changes: readonly ChangeObject<string>[]): number {
  return changes.reduce((sum, { value }) => sum + value.trim().length, 0);
}
