import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { removeBrokenImages } from '../../../src/publish/files/broken-images.ts';
import { temporaryFolder } from '../folders.ts';

test('images of each kind are kept if they are whole, and nothing else is', async () => {
  const folder = temporaryFolder();
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const image = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
      .toFormat(format)
      .toBuffer();
    writeFileSync(join(folder, `whole-${format}`), image);
    for (const lost of [1, 20, image.length])
      writeFileSync(join(folder, `${format}-without-${lost}`), image.subarray(lost));
    for (const lost of [1, 20]) writeFileSync(join(folder, `${format}-cut-${lost}`), image.subarray(0, -lost));
  }
  writeFileSync(join(folder, 'text'), 'A text that is as long as a small picture may be.');
  mkdirSync(join(folder, 'folder'));
  removeBrokenImages(folder, join(folder, 'missing'));
  expect(readdirSync(folder).sort()).toEqual(['whole-jpeg', 'whole-png', 'whole-webp']);
});
