import { stemOf } from './stems.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * Replaces misspelt words of a query by those that were taken for them, as titles write them; returns nothing if no
 * title has one.
 */
export function suggestionFor(
  query: string,
  corrected: ReadonlyMap<string, string>,
  titles: readonly string[],
): string | undefined {
  if (corrected.size === 0) return undefined;
  let isChanged = false;
  const suggestion = query.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const stem = corrected.get(foldWord(word));
    const written = stem && writtenAs(stem, titles);
    if (!written) return word;
    isChanged = true;
    return written;
  });
  return isChanged ? suggestion : undefined;
}

function writtenAs(stem: string, titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const found = words.find((word) => stemOf(wordsOf(word)[0] ?? '') === stem);
    if (found) return found.toLowerCase();
  }
  return undefined;
}
