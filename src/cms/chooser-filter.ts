/**
 * Checks whether the input begins a word or continues one: «strikk» and «strikkekafé» both match «strikk». Inputs of
 * fewer than three letters never match.
 */
export function matchesWords(typed: string, words: string): boolean {
  const query = folded(typed);
  if (query.length < MIN_LENGTH) return false;
  return folded(words)
    .split(' ')
    .some((word) => word.startsWith(query) || (word.length > MIN_LENGTH && query.startsWith(word)));
}

const MIN_LENGTH = 3;

function folded(text: string): string {
  return text.trim().toLocaleLowerCase('nb');
}
