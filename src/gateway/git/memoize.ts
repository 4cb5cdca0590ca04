/** Caches loaded values by keys whose value never changes, such as object hashes; evicts the least recently used. */
export function memoize<Value>(maxEntries: number, load: (key: string) => Promise<Value>) {
  const cache = new Map<string, Promise<Value>>();

  function store(key: string, value: Promise<Value>): Promise<Value> {
    // Reinserted last, so that the first key is the least recently used.
    cache.delete(key);
    cache.set(key, value);
    if (cache.size > maxEntries) cache.delete(cache.keys().next().value as string);
    value.catch(() => cache.delete(key));
    return value;
  }

  return {
    get: (key: string): Promise<Value> => store(key, cache.get(key) ?? load(key)),
    /** Stores a value that is already known. */
    set(key: string, value: Value): void {
      store(key, Promise.resolve(value)).catch(() => undefined);
    },
  };
}
