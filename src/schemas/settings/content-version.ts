import { z } from 'zod';

/** The version of the content that this Dugnad writes; `entries/migrations/` brings older content to it. */
export const CONTENT_VERSION = 2;

/** Accepts the version of a content folder; content older than versions has none, and is the first. */
export function contentVersion() {
  return z
    .int()
    .min(1)
    .refine((found) => found <= CONTENT_VERSION, { error: 'content-newer', params: { known: CONTENT_VERSION } })
    .default(1);
}
