import { expect, test } from 'vitest';
import { clustersOf } from '../../src/islands/map/clusters.ts';

test('points of one cell are one group, at their middle', () => {
  const points = [
    { x: 10, y: 10 },
    { x: 20, y: 30 },
  ];
  expect(clustersOf(points, 48)).toEqual([{ x: 15, y: 20, items: points }]);
});

test('points far from each other stand alone', () => {
  expect(
    clustersOf(
      [
        { x: 10, y: 10 },
        { x: 200, y: 10 },
        { x: 10, y: 300 },
      ],
      48,
    ),
  ).toHaveLength(3);
});

test('points on either side of an edge are joined, as they would lie on each other', () => {
  expect(
    clustersOf(
      [
        { x: 47, y: 10 },
        { x: 49, y: 10 },
      ],
      48,
    ),
  ).toMatchObject([{ x: 48, items: [{}, {}] }]);
});

test('every point is in exactly one group, also where the map has negative pixels', () => {
  const points = Array.from({ length: 500 }, (_, index) => ({ x: ((index * 37) % 700) - 350, y: (index * 91) % 500 }));
  const grouped = clustersOf(points, 48).flatMap(({ items }) => items);
  expect(grouped).toHaveLength(500);
  expect(new Set(grouped).size).toBe(500);
});
