import { expect, test } from 'vitest';
import { isSameValue } from '../../../src/domain/lookups/same-value.ts';

test('arrays, maps and plain objects of the same content are the same', () => {
  const shared = { deep: new Date() };
  const value = () => ({ list: [1, 'a', undefined], map: new Map([['key', [shared]]]) });
  expect(isSameValue(value(), value())).toBe(true);
});

test('another content, order, kind or number of members is not the same', () => {
  expect(isSameValue([1, 2], [2, 1])).toBe(false);
  expect(isSameValue([1], [1, 2])).toBe(false);
  expect(isSameValue({ a: 1 }, { b: 1 })).toBe(false);
  expect(isSameValue({ a: undefined }, {})).toBe(false);
  expect(isSameValue([], {})).toBe(false);
  expect(isSameValue(new Map([['a', 1]]), new Map([['a', 2]]))).toBe(false);
  expect(isSameValue(null, {})).toBe(false);
});

test('other kinds of objects are the same only if they are one', () => {
  expect(isSameValue(new Date(0), new Date(0))).toBe(false);
  expect(isSameValue(new URL('https://elvedal.example'), new URL('https://elvedal.example'))).toBe(false);
});

test('objects that lead back to themselves are compared without end of the test', () => {
  const ring = () => {
    const one: { next?: object } = {};
    one.next = one;
    return one;
  };
  expect(isSameValue(ring(), ring())).toBe(false);
  const own = ring();
  expect(isSameValue(own, own)).toBe(true);
});
