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
  const owners = new WeakMap<object, Map<string, { inputs: readonly unknown[]; value: Value }>>();
  return (owner, name, inputs, make) => {
    const names = owners.get(owner) ?? new Map<string, { inputs: readonly unknown[]; value: Value }>();
    owners.set(owner, names);
    const known = names.get(name);
    if (known && isSameList(known.inputs, inputs)) return known.value;
    const value = make();
    names.set(name, { inputs, value });
    return value;
  };
}

function isSameList(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((input, index) => Object.is(input, before[index]));
}
