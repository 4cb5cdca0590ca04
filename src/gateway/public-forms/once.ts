const MAX_KEYS = 1000;

/**
 * Makes a way to do each piece of work once in so many milliseconds: who asks again by the same key gets what the first
 * got, also while it is still being done. What failed or came to nothing may be asked for again.
 */
export function runOnce(window: number) {
  const results = new Map<string, { at: number; done: Promise<boolean> }>();

  function known(key: string, now: number): Promise<boolean> | undefined {
    const found = results.get(key);
    return found && found.at > now - window ? found.done : undefined;
  }

  return {
    /** Tells whether the work has been done already. */
    isDone: async (key: string, now: number): Promise<boolean> => (await known(key, now)?.catch(() => false)) ?? false,
    async do(key: string, now: number, work: () => Promise<boolean>): Promise<boolean> {
      const before = known(key, now);
      if (before !== undefined) return before;
      const done = work();
      results.set(key, { at: now, done });
      if (results.size > MAX_KEYS) results.delete(results.keys().next().value as string);
      const isDone = await done.catch((error: unknown) => {
        results.delete(key);
        throw error;
      });
      if (!isDone) results.delete(key);
      return isDone;
    },
  };
}
