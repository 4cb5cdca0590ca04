import { noteReads, type Recorded, recordReads } from './recorded-reads.ts';

/** Computes a value once for each object, for as long as the object lives; the object must not change. */
export function memoizeByObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Recorded<Value>>();
  return (key) => {
    const recorded = made.get(key) ?? recordReads(() => make(key));
    made.set(key, recorded);
    // Whoever asks depends on what the value was made of, as if it were made again.
    noteReads(recorded.reads);
    return recorded.value;
  };
}
