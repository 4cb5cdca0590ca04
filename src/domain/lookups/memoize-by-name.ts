import { memoizeByInputs } from './memoize-by-inputs.ts';
import { memoizeByObject } from './memoize-by-object.ts';

/**
 * Computes a value by name, and again only if one of its inputs is not the same as last time.
 *
 * `owner` is an object that all names belong to: what was computed lives as long as that. Inputs are compared by
 * identity.
 */
export function memoizeByName<Value>(): (
  owner: object,
  name: string,
  inputs: readonly unknown[],
  make: () => Value,
) => Value {
  const keysOf = memoizeByObject((_owner: object) => new Map<string, object>());
  const memoized = memoizeByInputs<object, Value>();
  return (owner, name, inputs, make) => {
    const keys = keysOf(owner);
    const key = keys.get(name) ?? {};
    keys.set(name, key);
    return memoized(key, inputs, make);
  };
}
