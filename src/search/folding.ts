// Pagefind treats å as a, but not ø as o or æ as ae (tested with 1.6.0).
const LETTERS: Readonly<Record<string, readonly [short: string, long: string]>> = {
  æ: ['ae', 'ae'],
  ø: ['o', 'oe'],
  å: ['a', 'aa'],
};

/** Respells words with æ, ø and å for keyboards without them: «Svømmehallen» => svommehallen, svoemmehallen. */
export function foldedWords(text: string): string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}*[æøå]\p{L}*/gu));
  const known = new Set([...words].map((word) => word.replaceAll('å', 'a')));
  const folded = new Set([...words].flatMap((word) => [spelled(word, 0), spelled(word, 1)]));
  return [...folded].filter((word) => !known.has(word));
}

function spelled(word: string, way: 0 | 1): string {
  return word.replace(/[æøå]/g, (letter) => LETTERS[letter]?.[way] ?? letter);
}
