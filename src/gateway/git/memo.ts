/** Remembers what was made for a key that stands for the same for ever, such as the hash of an object. */
export function remembering<Value>(most: number, make: (key: string) => Promise<Value>) {
  const known = new Map<string, Promise<Value>>();
  return (key: string): Promise<Value> => {
    const found = known.get(key) ?? make(key);
    // Put last again, so that the first is the one that nobody has asked for the longest.
    known.delete(key);
    known.set(key, found);
    if (known.size > most) known.delete(known.keys().next().value as string);
    found.catch(() => known.delete(key));
    return found;
  };
}
