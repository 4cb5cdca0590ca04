import { noteReads, type Recorded, recordReads } from './recorded-reads.ts';

/**
 * Computes a value for an object once, and again only if one of its other inputs is not the same as last time.
 *
 * Objects among the inputs are compared by identity, so neither they nor the key may change.
 */
export function memoizeByInputs<Key extends object, Value>(): (
  key: Key,
  inputs: readonly unknown[],
  make: () => Value,
) => Value {
  const made = new WeakMap<Key, { inputs: readonly unknown[]; recorded: Recorded<Value> }>();
  return (key, inputs, make) => {
    const known = made.get(key);
    const recorded = known && isSame(known.inputs, inputs) ? known.recorded : recordReads(make);
    made.set(key, { inputs, recorded });
    // Whoever asks depends on what the value was made of, as if it were made again.
    noteReads(recorded.reads);
    return recorded.value;
  };
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((input, index) => Object.is(input, before[index]));
}
