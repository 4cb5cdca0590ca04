import { createHash } from 'node:crypto';

/** Hashes texts into what a page sends back with a decision, to tell whether they are still those that were seen. */
export function hashTexts(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
