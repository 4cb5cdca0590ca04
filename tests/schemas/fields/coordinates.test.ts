import { expect, test } from 'vitest';
import { coordinates } from '../../../src/schemas/fields/coordinates.ts';
import { mapSettings } from '../../../src/schemas/settings/map.ts';

function problems(value: unknown) {
  return coordinates.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a point lies in Norway, from Lindesnes to Svalbard', () => {
  for (const point of [
    { latitude: 57.98, longitude: 7.05 },
    { latitude: 70.37, longitude: 31.1 },
    { latitude: 78.22, longitude: 15.65 },
  ])
    expect(problems(point)).toBeUndefined();
  expect(problems({ latitude: 0, longitude: 11 })).toEqual(['latitude: latitude-abroad']);
  expect(problems({ latitude: 60, longitude: 100 })).toEqual(['longitude: longitude-abroad']);
});

test('swapped values are one problem, with the values in their right places', () => {
  const { error } = coordinates.safeParse({ latitude: 10.6, longitude: 60.7 });
  expect(error?.issues).toMatchObject([
    { message: 'coordinates-swapped', params: { latitude: '60.7', longitude: '10.6' } },
  ]);
});

test('tiles come by HTTPS, or from a server on this machine', () => {
  const isFine = (tiles: string) => mapSettings().safeParse({ tiles, attribution: 'Vi' }).success;
  expect(isFine('https://tiles.example/{z}/{y}/{x}.png')).toBe(true);
  expect(isFine('http://127.0.0.1:4999/{z}/{x}/{y}.png')).toBe(true);
  for (const tiles of [
    'http://tiles.example/{z}/{y}/{x}.png',
    'https://{s}.tiles.example/{z}/{y}/{x}.png',
    'https://tiles.example/{z}/{x}.png',
    'https://tiles.example; script-src */{z}/{y}/{x}.png',
    'javascript:alert(1)//{z}{y}{x}',
  ])
    expect(isFine(tiles), tiles).toBe(false);
});
