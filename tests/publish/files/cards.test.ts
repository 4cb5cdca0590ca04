import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card } from '../../../src/feeds/cards.ts';
import { drawCards } from '../../../src/publish/files/cards.ts';
import { portalFrom } from '../../portal-from.ts';

const { site } = portalFrom({}, '2026-11-21T10:00');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function cardOf(title: string): Card {
  return { section: 'Aktiviteter', title, lines: ['Tirsdag kl. 18'], sender: 'Turlaget', site: 'Dugnad i Elvedal' };
}

function brightness(pixels: Buffer, x: number, y: number): number {
  return Math.max(...colourAt(pixels, x, y));
}

/** Draws cards with these titles, and copies them to a folder. */
async function write(titles: Record<string, string>, into = 'first'): Promise<number> {
  const cards = Object.entries(titles).map(([name, title]) => [`/del/kort/${name}.png`, cardOf(title)] as const);
  const drawn = await drawCards(new Map(cards), { site, pictures: new Map() }, join(folder, 'cache'));
  cpSync(join(folder, 'cache'), join(folder, into, 'del/kort'), { recursive: true });
  return drawn;
}

/** Writes the card of an entry with a picture of one colour, and gives the pixels of the card. */
async function writePictured(background: string, [width, height]: [number, number], title = 'Kor'): Promise<Buffer> {
  const file = join(folder, 'kor.png');
  await sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toFile(file);
  const picture = { path: 'media/kor.png', digest: '1', alt: 'Et kor' };
  const cards = new Map([['/del/kort/a.jpg', { ...cardOf(title), picture }]]);
  await drawCards(cards, { site, pictures: new Map([['media/kor.png', file]]) }, join(folder, 'cache'));
  const drawn = sharp(readFileSync(join(folder, 'cache/a.jpg')));
  rmSync(join(folder, 'cache'), { recursive: true });
  expect(await drawn.metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
  return drawn.raw().toBuffer();
}

/** Gives the colour of a card at a point. */
function colourAt(pixels: Buffer, x: number, y: number): number[] {
  return [...pixels.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3)];
}

test('a card is a picture of 1200 by 630, whatever its title', async () => {
  const titles = { short: 'Kor', long: 'Frivillighetssentralsamarbeid '.repeat(12), odd: '🧶 متطوعون', none: '' };
  await write(titles);
  for (const name of Object.keys(titles)) {
    const { width, height, format } = await sharp(join(folder, 'first/del/kort', `${name}.png`)).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  }
});

test('only new cards are drawn, and unused ones are deleted', async () => {
  expect(await write({ a: 'En', b: 'To' })).toBe(2);
  const drawn = readFileSync(join(folder, 'first/del/kort/b.png'));
  expect(await write({ b: 'To', c: 'Tre' }, 'second')).toBe(1);
  expect(readdirSync(join(folder, 'second/del/kort')).sort()).toEqual(['b.png', 'c.png']);
  expect(readFileSync(join(folder, 'second/del/kort/b.png')).equals(drawn)).toBe(true);
  expect(readdirSync(join(folder, 'cache')).sort()).toEqual(['b.png', 'c.png']);
  expect(await write({ b: 'To', c: 'Tre' }, 'third')).toBe(0);
});

test('cards with different content have different images', async () => {
  await write({ a: 'En', b: 'To' });
  const [a, b] = ['a', 'b'].map((name) => readFileSync(join(folder, 'first/del/kort', `${name}.png`)));
  expect(a?.equals(b ?? Buffer.of())).toBe(false);
});

test.each([
  { name: 'wide', size: [1600, 400] },
  { name: 'tall', size: [300, 1200] },
  { name: 'tiny', size: [3, 2] },
] as const)('a $name picture fills its own place on a card, beside the words', async ({ size }) => {
  const pixels = await writePictured('#2040c0', [...size]);
  for (const [x, y] of [
    [655, 125],
    [1195, 125],
    [655, 525],
    [1195, 525],
  ] as const) {
    const [red = 0, green = 0, blue = 0] = colourAt(pixels, x, y);
    expect(blue - Math.max(red, green)).toBeGreaterThan(80);
  }
});

test('the text of a card is the same whatever its picture, and never on top of it', async () => {
  const points = Array.from({ length: 400 * 210 }, (_, index) => [(index % 400) * 3, Math.floor(index / 400) * 3]);
  for (const title of ['Kor', 'Frivillighetssentralsamarbeid '.repeat(12)]) {
    const black = await writePictured('#000000', [800, 600], title);
    const white = await writePictured('#ffffff', [800, 600], title);
    const words = points.filter(([x = 0, y = 0]) => x < 640 || y < 112 || y > 536);
    expect(words.filter(([x = 0, y = 0]) => brightness(black, x, y) !== brightness(white, x, y))).toEqual([]);
    expect(words.filter(([x = 0, y = 0]) => y > 130 && y < 520 && brightness(black, x, y) < 80).length).toBeGreaterThan(
      100,
    );
    const picture = points.filter(([x = 0, y = 0]) => x > 660 && y > 130 && y < 520);
    expect(picture.filter(([x = 0, y = 0]) => brightness(white, x, y) < 250)).toEqual([]);
  }
});

test('transparent parts of a picture are white on its card', async () => {
  const pixels = await writePictured('#00000000', [800, 600]);
  expect(brightness(pixels, 900, 300)).toBeGreaterThan(250);
});
