import { expect, test } from 'vitest';
import { numbersOf, pointAt, readPoint, writePoint } from '../../src/cms/point-form.ts';

test('a stored point comes back as it was', () => {
  const point = { latitude: 60.7021, longitude: 10.6014 };
  expect(writePoint(readPoint(point) ?? expect.unreachable())).toEqual(point);
  for (const none of [undefined, null, '']) expect(writePoint(readPoint(none) ?? expect.unreachable())).toBe('');
});

test('what the inputs cannot show is left alone', () => {
  for (const odd of [[60.7, 10.6], 'Storgata', { lat: 60.7 }, { latitude: [60] }])
    expect(readPoint(odd)).toBeUndefined();
});

test('a comma is a decimal point, and half a point or no number is for the gateway to refuse', () => {
  expect(writePoint({ latitude: '60,7021', longitude: ' 10.6014 ' })).toEqual({
    latitude: 60.7021,
    longitude: 10.6014,
  });
  expect(writePoint({ latitude: '60.7', longitude: '' })).toEqual({ latitude: 60.7 });
  expect(writePoint({ latitude: 'nord', longitude: '10' })).toEqual({ latitude: 'nord', longitude: 10 });
  expect(numbersOf({ latitude: '60,7', longitude: '10' })).toEqual([60.7, 10]);
  expect(numbersOf({ latitude: '60.7', longitude: '' })).toBeUndefined();
});

test('a press on the map gives five decimals', () => {
  expect(pointAt({ lat: 60.702112345, lng: 10.6 })).toEqual({ latitude: '60.70211', longitude: '10.6' });
});
