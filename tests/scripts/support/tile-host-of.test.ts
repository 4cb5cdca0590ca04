import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tileHostOf } from '../../../scripts/support/tile-host-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'dugnad-tiles-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the host of the tiles is what the built site says, for pages that may have a map', () => {
  expect(tileHostOf(folder, '/kart/')).toBeUndefined();
  mkdirSync(join(folder, 'kart'));
  writeFileSync(join(folder, 'kart', 'tiles.json'), '{ "tiles": "https://tiles.example/{z}/{x}/{y}.png" }');
  expect(tileHostOf(folder, '/nn/kart/2026-11-24/')).toBe('https://tiles.example');
  expect(tileHostOf(folder, '/admin/')).toBe('https://tiles.example');
  expect(tileHostOf(folder, '/aktiviteter/')).toBeUndefined();
  writeFileSync(join(folder, 'kart', 'tiles.json'), '{ "tiles": 7 }');
  expect(tileHostOf(folder, '/kart/')).toBeUndefined();
});
