const MOST_KEPT = 1000;

/**
 * Makes a way to do each piece of work once: who asks again by the same key gets what the first got, also while it is
 * still being done. What failed or came to nothing may be asked for again.
 */
export function doneOnce(): (key: string, work: () => Promise<boolean>) => Promise<boolean> {
  const kept = new Map<string, Promise<boolean>>();
  return async (key, work) => {
    const known = kept.get(key);
    if (known) return known;
    const doing = work();
    kept.set(key, doing);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
    const isDone = await doing.catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    if (!isDone) kept.delete(key);
    return isDone;
  };
}
