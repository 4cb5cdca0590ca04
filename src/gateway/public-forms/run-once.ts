const MAX_KEYS = 1000;

/**
 * Creates a runner that does each piece of work once within a window of milliseconds: a repeated key gets the first
 * result, also while the work is running. Failed work, and work that returns false, can be repeated.
 */
export function runOnce(window: number) {
  const results = new Map<string, { at: number; done: Promise<boolean> }>();

  function known(key: string, now: number): Promise<boolean> | undefined {
    const found = results.get(key);
    return found && found.at > now - window ? found.done : undefined;
  }

  return {
    /** Checks whether the work has already succeeded. */
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
