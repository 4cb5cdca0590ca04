import type { z } from 'zod';

/** Rejects a list in which two items have the same value of a key. */
export function refuseDuplicates<Key extends string>(key: Key, error: string) {
  return (items: readonly Record<Key, string>[], context: z.RefinementCtx): void => {
    for (const [index, item] of items.entries()) {
      const isTwin = items.findIndex((each) => each[key] === item[key]) < index;
      if (isTwin) context.addIssue({ code: 'custom', path: [index, key], message: error });
    }
  };
}
