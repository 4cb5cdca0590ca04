import { mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanPicture } from '../../src/entries/clean-picture.ts';
import { validateFolder } from '../../src/entries/content.ts';
import { faultOfPicture, readPictures } from '../../src/entries/pictures.ts';
import * as nb from '../../src/i18n/nb/index.ts';
import { closuresFile, entryFile, siteFile } from './files.ts';

const FORMATS = ['jpeg', 'png', 'webp'] as const;

function folderWith(files: Record<string, Buffer | string>) {
  const root = mkdtempSync(join(tmpdir(), 'dugnad-pictures-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), bytes);
  }
  return { content: join(root, 'content'), cache: join(root, 'cache') };
}

/** A picture of noise, so that half of its bytes are half of the picture. */
function noise(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#fff', noise: { type: 'gaussian', sigma: 60 } } });
}

test('a picture loses its time and location, and is no larger than a screen needs', async () => {
  const taken = await noise(3000, 1000)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Turlaget' }, IFD3: { GPSLatitude: '60/1 42/1 0/1' } })
    .toBuffer();
  const { content, cache } = folderWith({ 'media/turlaget/tur.jpg': taken });
  const { files } = await readPictures(content, cache);
  const metadata = await sharp(readFileSync(files.get('media/turlaget/tur.jpg') ?? '')).metadata();
  expect(metadata).toMatchObject({ format: 'jpeg', width: 1600, height: 533 });
  expect(metadata.exif).toBeUndefined();
});

test('a picture has its size, and a small one for lists, cut to their proportions', async () => {
  const { content, cache } = folderWith({
    'media/turlaget/tur.jpg': await noise(900, 1200).jpeg().toBuffer(),
    'media/felles.png': await noise(600, 300).png().toBuffer(),
  });
  const { sizes, small } = await readPictures(content, cache);
  expect(Object.fromEntries(sizes)).toEqual({
    'media/turlaget/tur.jpg': { width: 900, height: 1200 },
    'media/felles.png': { width: 600, height: 300 },
  });
  expect([...small.keys()].sort()).toEqual(['media/small/felles.png.webp', 'media/small/turlaget/tur.jpg.webp']);
  for (const file of small.values()) {
    expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width: 240, height: 160 });
  }
  // Neither is made again, nor swept away, the next time.
  const timesOf = (files: Iterable<string>) => [...files].map((file) => statSync(file).mtimeMs).sort();
  const before = timesOf(small.values());
  const again = await readPictures(content, cache);
  expect(timesOf(again.small.values())).toEqual(before);
});

test('a file is a picture by its content, not its name, and other files have their own errors', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const { content, cache } = folderWith({
    'media/lag/a.png': svg,
    'media/lag/b.jpg': 'hei',
    'media/lag/c.svg': svg,
    'media/lag/D.png': await noise(2, 2).png().toBuffer(),
    'media/lag/e.png': await noise(2, 2).webp().toBuffer(),
    'media/lag/g.png': '',
    'media/lag/h.jpg': Buffer.alloc(12 * 1024 * 1024 + 1, 0xff),
    'media/lag/i.png': await sharp({ create: { width: 8000, height: 6300, channels: 3, background: '#000' } })
      .png()
      .toBuffer(),
  });
  symlinkSync('/etc/hostname', join(content, 'media/lag/f.png'));
  const pictures = await readPictures(content, cache);
  expect([...pictures.files.keys()]).toEqual(['media/lag/e.png']);
  expect(Object.fromEntries(pictures.faults)).toEqual({
    'media/lag/D.png': 'picture-unknown',
    'media/lag/a.png': 'picture-unknown',
    'media/lag/b.jpg': 'picture-unknown',
    'media/lag/c.svg': 'picture-unknown',
    'media/lag/f.png': 'picture-unknown',
    'media/lag/g.png': 'picture-empty',
    'media/lag/h.jpg': 'picture-too-large',
    'media/lag/i.png': 'picture-too-large',
  });
  expect(faultOfPicture(pictures, 'media/lag/e.png')).toBeUndefined();
  expect(faultOfPicture(pictures, 'media/lag/finnes-ikke.png')).toBe('picture-missing');
});

describe.each(FORMATS)('a picture as %s', (format) => {
  test('is accepted whole, and reported as broken wherever it is cut', async () => {
    const whole = await noise(60, 40).toFormat(format).toBuffer();
    expect(await cleanPicture(whole)).toMatchObject({ format });
    for (const share of [0.05, 0.3, 0.6, 0.9]) {
      const cut = whole.subarray(0, Math.max(16, Math.floor(whole.length * share)));
      expect(await cleanPicture(cut)).toEqual({ fault: 'picture-broken' });
    }
  });
});

test('a picture is decoded once however often it is read, and the copy of a deleted one is removed', async () => {
  const { content, cache } = folderWith({ 'media/lag/a.png': await noise(2, 2).png().toBuffer() });
  const first = await readPictures(content, cache);
  const copy = first.files.get('media/lag/a.png') ?? '';
  writeFileSync(copy, 'kept');
  expect((await readPictures(content, cache)).files).toEqual(first.files);
  expect(readFileSync(copy, 'utf8')).toBe('kept');
  writeFileSync(join(content, 'media/lag/a.png'), '');
  await readPictures(content, cache);
  expect(() => readFileSync(copy)).toThrow('ENOENT');
});

test('an entry is published without a picture that cannot be shown, with a warning', async () => {
  const image = (name: string) => ({ image: `{ src: media/turlag/${name}, alt: En tur }` });
  const whole = await noise(20, 20).jpeg().toBuffer();
  const { content, cache } = folderWith({
    'site.yml': siteFile(),
    'closures.yml': closuresFile(),
    'associations/elvedal-turlag.md': entryFile('associations', { title: 'Turlaget', ...image('hel.jpg') }),
    'events/borte.md': entryFile('events', image('borte.jpg')),
    'events/halv.md': entryFile('events', image('halv.jpg')),
    'events/tekst.md': entryFile(
      'events',
      {},
      'Før ![Et hus](/media/turlag/borte.jpg) og ![hel](media/turlag/hel.jpg).',
    ),
    'media/turlag/hel.jpg': whole,
    'media/turlag/halv.jpg': whole.subarray(0, whole.length / 2),
  });
  const { validation } = await validateFolder({ content, cache, now: undefined });
  const { events, associations } = validation.entries;
  expect(validation.leftOut).toEqual([]);
  expect(events.map(({ slug, value }) => [slug, 'image' in value])).toEqual([
    ['borte', false],
    ['halv', false],
    ['tekst', false],
  ]);
  expect(associations[0]?.value).toHaveProperty('image.src', 'media/turlag/hel.jpg');
  expect(events[2]?.html).toBe('<p>Før <span>Et hus</span> og <img src="/media/turlag/hel.jpg" alt="hel">.</p>');
  const said = (code: keyof typeof nb.problems, path: string) => nb.problems[code].replace('{path}', path);
  expect(validation.problems.map(({ file, field, reason, level }) => [file, field, reason, level])).toEqual([
    ['events/borte.md', 'image.src', said('picture-missing', 'media/turlag/borte.jpg'), 'warning'],
    ['events/halv.md', 'image.src', said('picture-broken', 'media/turlag/halv.jpg'), 'warning'],
    ['events/tekst.md', 'body', said('picture-missing', 'media/turlag/borte.jpg'), 'warning'],
  ]);
});
