/** Remembers what was made for a key that stands for the same for ever, such as the hash of an object. */
export function memoize<Value>(maxEntries: number, load: (key: string) => Promise<Value>) {
  const cache = new Map<string, Promise<Value>>();

  function store(key: string, value: Promise<Value>): Promise<Value> {
    // Put last again, so that the first is the one that nobody has asked for the longest.
    cache.delete(key);
    cache.set(key, value);
    if (cache.size > maxEntries) cache.delete(cache.keys().next().value as string);
    value.catch(() => cache.delete(key));
    return value;
  }

  return {
    get: (key: string): Promise<Value> => store(key, cache.get(key) ?? load(key)),
    /** Takes over what somebody knows already. */
    set(key: string, value: Value): void {
      store(key, Promise.resolve(value)).catch(() => undefined);
    },
  };
}
