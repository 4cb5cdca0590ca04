import { v5 } from 'uuid';

const NAMESPACE = '6f1e2a8a-6a0c-4f0e-9d6a-0b6c3c1f5d52';

/**
 * Returns a key of the data of a page: equal data have equal keys in every process and on every machine.
 *
 * The order of the properties counts, so data must come from the same code.
 */
export function keyOf(data: unknown): string {
  return v5(JSON.stringify(data), NAMESPACE);
}
