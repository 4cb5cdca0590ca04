import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writePictures } from '../../src/integrations/pictures.ts';

test('the re-encoded copy of each picture is written to its address', async () => {
  const root = mkdtempSync(join(tmpdir(), 'dugnad-pictures-'));
  const kept = join(root, 'kept');
  await sharp({ create: { width: 2, height: 2, channels: 3, background: '#0b5a4c' } })
    .png()
    .toFile(kept);
  const pictures = { files: new Map([['media/lag/a.png', kept]]), faults: new Map([['media/lag/b.png', 'x']]) };
  writePictures(pictures, join(root, 'out'));
  expect(readFileSync(join(root, 'out/media/lag/a.png')).equals(readFileSync(kept))).toBe(true);
  expect(existsSync(join(root, 'out/media/lag/b.png'))).toBe(false);
});

test('a content folder without pictures is no error', () => {
  writePictures({ files: new Map(), faults: new Map() }, '/nowhere');
});
