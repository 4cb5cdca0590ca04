const MAX_KEYS = 1000;

/**
 * Creates a runner that does each piece of work once within a window of milliseconds: a repeated key gets the first
 * result, also while the work is running. Failed work, and work that returns nothing or false, can be repeated.
 */
export function runOnce<Result = boolean>(window: number) {
  const results = new Map<string, { at: number; done: Promise<Result> }>();

  function known(key: string, now: number): Promise<Result> | undefined {
    const found = results.get(key);
    return found && found.at > now - window ? found.done : undefined;
  }

  return {
    /** Checks whether the work has already succeeded. */
    isDone: async (key: string, now: number): Promise<boolean> => Boolean(await known(key, now)?.catch(() => false)),
    async do(key: string, now: number, work: () => Promise<Result>): Promise<Result> {
      const before = known(key, now);
      if (before !== undefined) return before;
      const done = work();
      results.set(key, { at: now, done });
      if (results.size > MAX_KEYS) results.delete(results.keys().next().value as string);
      const result = await done.catch((error: unknown) => {
        results.delete(key);
        throw error;
      });
      if (!result) results.delete(key);
      return result;
    },
  };
}
