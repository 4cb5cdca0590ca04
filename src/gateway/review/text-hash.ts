import { createHash } from 'node:crypto';

/** Hashes the texts that a page showed; the page sends the hash back so that later changes are detected. */
export function hashTexts(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
