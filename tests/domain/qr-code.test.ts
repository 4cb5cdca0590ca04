import { expect, it } from 'vitest';
import decode from 'qr/decode.js';
import { qrCode } from '../../src/domain/qr-code.ts';

const ADDRESS = 'https://dugnad.elvedal.example/aktiviteter/sprakkafe/';
const LONG = `${ADDRESS}${'a'.repeat(200)}/`;

it('decodes to the original text', () => {
  for (const text of [ADDRESS, LONG, 'http://[::1]:4321/', 'æøå']) expect(decode(pictureOf(text))).toBe(text);
});

it('has a quiet zone of four modules on each side', () => {
  const { size, path } = qrCode(ADDRESS);
  const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
    Number(x),
    Number(y),
    Number(width),
  ]);
  expect(Math.min(...corners.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...corners.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...corners.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
});

it('is deterministic', () => {
  expect(qrCode(ADDRESS)).toEqual(qrCode(ADDRESS));
});

/** Renders the code as a camera would see it, several pixels per module. */
function pictureOf(text: string) {
  const POINTS = 4;
  const { size, path } = qrCode(text);
  const side = size * POINTS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * POINTS; row < (Number(y) + 1) * POINTS; row++) {
      for (let column = Number(x) * POINTS; column < (Number(x) + Number(width)) * POINTS; column++) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data };
}
