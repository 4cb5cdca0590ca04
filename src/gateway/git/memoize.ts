/** Remembers what was made for a key that stands for the same for ever, such as the hash of an object. */
export function memoize<Value>(most: number, make: (key: string) => Promise<Value>) {
  const known = new Map<string, Promise<Value>>();

  function remember(key: string, value: Promise<Value>): Promise<Value> {
    // Put last again, so that the first is the one that nobody has asked for the longest.
    known.delete(key);
    known.set(key, value);
    if (known.size > most) known.delete(known.keys().next().value as string);
    value.catch(() => known.delete(key));
    return value;
  }

  return {
    get: (key: string): Promise<Value> => remember(key, known.get(key) ?? make(key)),
    /** Takes over what somebody knows already. */
    set(key: string, value: Value): void {
      remember(key, Promise.resolve(value)).catch(() => undefined);
    },
  };
}
