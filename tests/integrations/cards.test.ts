import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card } from '../../src/feeds/cards.ts';
import { writeCards } from '../../src/integrations/cards.ts';
import { portalFrom } from '../portal-from.ts';

const { site } = portalFrom({}, '2026-11-21T10:00');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function cardOf(title: string): Card {
  return { section: 'Aktiviteter', title, lines: ['Tirsdag kl. 18'], sender: 'Turlaget', site: 'Dugnad i Elvedal' };
}

function write(titles: Record<string, string>, into = 'first'): Promise<number> {
  const cards = Object.entries(titles).map(([name, title]) => [`/del/kort/${name}.png`, cardOf(title)] as const);
  return writeCards(new Map(cards), site, join(folder, into), join(folder, 'cache'));
}

test('a card is a picture of 1200 by 630, whatever its title', async () => {
  const titles = { short: 'Kor', long: 'Frivillighetssentralsamarbeid '.repeat(12), odd: '🧶 متطوعون', none: '' };
  await write(titles);
  for (const name of Object.keys(titles)) {
    const { width, height, format } = await sharp(join(folder, 'first/del/kort', `${name}.png`)).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  }
});

test('only cards that no earlier build has drawn are drawn, and those that nobody needs are forgotten', async () => {
  expect(await write({ a: 'En', b: 'To' })).toBe(2);
  const drawn = readFileSync(join(folder, 'first/del/kort/b.png'));
  expect(await write({ b: 'To', c: 'Tre' }, 'second')).toBe(1);
  expect(readdirSync(join(folder, 'second/del/kort')).sort()).toEqual(['b.png', 'c.png']);
  expect(readFileSync(join(folder, 'second/del/kort/b.png')).equals(drawn)).toBe(true);
  expect(readdirSync(join(folder, 'cache')).sort()).toEqual(['b.png', 'c.png']);
  expect(await write({ b: 'To', c: 'Tre' }, 'third')).toBe(0);
});

test('what stands on two cards differs in their pictures', async () => {
  await write({ a: 'En', b: 'To' });
  const [a, b] = ['a', 'b'].map((name) => readFileSync(join(folder, 'first/del/kort', `${name}.png`)));
  expect(a?.equals(b ?? Buffer.of())).toBe(false);
});
