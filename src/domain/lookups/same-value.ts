// Deeper data is only compared by identity; it also ends where an object leads back to itself.
const DEEPEST = 8;

/**
 * Checks whether two values are the same object, or arrays, maps and plain objects of the same content in the same order.
 *
 * May say no for deep data with the same content, but never yes for others.
 */
export function isSameValue(one: unknown, other: unknown, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other || depth === DEEPEST) return false;
  const [first, second] = [membersOf(one), membersOf(other)];
  return (
    first !== undefined &&
    second !== undefined &&
    Object.getPrototypeOf(one) === Object.getPrototypeOf(other) &&
    first.length === second.length &&
    first.every((member, index) => isSameValue(member, second[index], depth + 1))
  );
}

function membersOf(value: object): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value].flat();
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? Object.entries(value).flat() : undefined;
}
