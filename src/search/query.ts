/**
 * Normalises a query like the index: punctuation separates words, except hyphens within a word and quotes around a
 * phrase.
 *
 * Pagefind would merge «barn/unge» into one word.
 */
export function searchableQuery(query: string): string {
  return query
    .replace(/[«»“”„]/g, '"')
    .replace(/[^\p{L}\p{M}\p{N}"-]+/gu, ' ')
    .trim();
}
