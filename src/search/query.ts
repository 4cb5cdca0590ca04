/**
 * Gives a query as the index reads texts: signs part words, save the hyphen within one and quotes about a phrase.
 *
 * Pagefind would draw «barn/unge» together to one word.
 */
export function searchableQuery(query: string): string {
  return query
    .replace(/[«»“”„]/g, '"')
    .replace(/[^\p{L}\p{M}\p{N}"-]+/gu, ' ')
    .trim();
}
