import { expect, test } from 'vitest';
import { memoizeByName } from '../../../src/domain/lookups/memoize-by-name.ts';

test('a value is computed again only for another owner, name or input', () => {
  const memoized = memoizeByName<number>();
  const [owner, other] = [{}, {}];
  let made = 0;
  const ask = (whose: object, name: string, ...inputs: unknown[]) => {
    made = 0;
    memoized(whose, name, inputs, () => {
      made += 1;
      return made;
    });
    return made;
  };
  expect(ask(owner, 'a', 1, owner)).toBe(1);
  expect(ask(owner, 'a', 1, owner)).toBe(0);
  expect(ask(owner, 'b', 1, owner)).toBe(1);
  expect(ask(other, 'a', 1, owner)).toBe(1);
  expect(ask(owner, 'a', 1, other)).toBe(1);
  expect(ask(owner, 'a', 1)).toBe(1);
});
