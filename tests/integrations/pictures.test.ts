import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writePictures } from '../../src/integrations/pictures.ts';

function contentWith(files: Record<string, Buffer>): { content: string; output: string } {
  const root = mkdtempSync(join(tmpdir(), 'dugnad-pictures-'));
  const content = join(root, 'content');
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(content, 'media', name, '..'), { recursive: true });
    writeFileSync(join(content, 'media', name), bytes);
  }
  return { content, output: join(root, 'out') };
}

function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#0b5a4c' } });
}

test('a picture loses where and when it was taken, and no more than a screen needs is left of it', async () => {
  const taken = await picture(3000, 1000)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Turlaget' }, IFD3: { GPSLatitude: '60/1 42/1 0/1' } })
    .toBuffer();
  const { content, output } = contentWith({ 'turlaget/tur.jpg': taken });
  expect(await writePictures(content, output)).toEqual([]);
  const metadata = await sharp(readFileSync(join(output, 'media/turlaget/tur.jpg'))).metadata();
  expect(metadata).toMatchObject({ format: 'jpeg', width: 1600, height: 533 });
  expect(metadata.exif).toBeUndefined();
});

test('a file is a picture by what it is, not by its name', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const { content, output } = contentWith({
    'lag/a.png': svg,
    'lag/b.jpg': Buffer.from('hei'),
    'lag/c.svg': svg,
    'lag/D.png': await picture(2, 2).png().toBuffer(),
    'lag/e.png': await picture(2, 2).webp().toBuffer(),
  });
  symlinkSync('/etc/hostname', join(content, 'media/lag/f.png'));
  const leftOut = await writePictures(content, output);
  expect(leftOut).toEqual([
    'media/lag/D.png',
    'media/lag/a.png',
    'media/lag/b.jpg',
    'media/lag/c.svg',
    'media/lag/f.png',
  ]);
});

test('a content folder without pictures is no fault', async () => {
  expect(await writePictures('/nowhere', '/nowhere')).toEqual([]);
});
