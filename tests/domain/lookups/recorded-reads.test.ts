import { expect, test } from 'vitest';
import { memoizeByInputs } from '../../../src/domain/lookups/memoize-by-inputs.ts';
import { memoizeByObject } from '../../../src/domain/lookups/memoize-by-object.ts';
import { noteRead, recordReads } from '../../../src/domain/lookups/recorded-reads.ts';

const [first, second] = [{ name: 'first' }, { name: 'second' }];

test('what is read while a value is computed belongs to it, once', () => {
  const { value, reads } = recordReads(() => {
    for (const each of [first, second, first]) noteRead(each);
    return 'value';
  });
  expect(value).toBe('value');
  expect([...reads]).toEqual([first, second]);
});

test('what a computation inside another one reads does not belong to the other, also if it fails', () => {
  const { reads } = recordReads(() => {
    noteRead(first);
    expect(() =>
      recordReads(() => {
        noteRead(second);
        throw new Error('no');
      }),
    ).toThrow('no');
  });
  expect([...reads]).toEqual([first]);
});

test('whoever asks for a memoized value depends on what it was made of, whether or not it is there already', () => {
  const byObject = memoizeByObject((read: object) => noteRead(read));
  const byInputs = memoizeByInputs<object, void>();
  const ask = () => {
    byObject(first);
    byInputs(second, [1], () => noteRead(second));
  };
  expect([...recordReads(ask).reads]).toEqual([first, second]);
  expect([...recordReads(ask).reads]).toEqual([first, second]);
});
