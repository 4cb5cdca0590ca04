/**
 * Tells whether what is typed begins one of some words, or goes on from one: «strikk» and «strikkekafé» both fit
 * «strikk». Nothing fits fewer than three letters, which begin too much.
 */
export function fitsWords(typed: string, words: string): boolean {
  const found = folded(typed);
  if (found.length < LEAST) return false;
  return folded(words)
    .split(' ')
    .some((word) => word.startsWith(found) || (word.length > LEAST && found.startsWith(word)));
}

const LEAST = 3;

function folded(text: string): string {
  return text.trim().toLocaleLowerCase('nb');
}
