import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Card, cardAddress, type cardsOf } from '../../feeds/cards.ts';
import type { Site } from '../../schemas/site.ts';
import { drawCard } from './card-drawing.ts';

/** Lists the cards of all entries by image address, each once even if several languages share it. */
export function cardsByAddress(cards: ReturnType<typeof cardsOf>, site: Site): Map<string, Card> {
  const all = [...cards.values()].flatMap((byLanguage) => [...byLanguage.values()]);
  return new Map(all.map((card) => [cardAddress(card, site), card]));
}

/**
 * Draws the images of cards that are not in a folder yet, deletes unused ones, and returns how many were drawn.
 *
 * A card's address depends on its content, so an image of an earlier build is as good as a new one. `pictures` has the
 * files of the entries' own pictures, by their paths in the content.
 */
export async function drawCards(
  cards: ReadonlyMap<string, Card>,
  { site, pictures }: DrawingContext,
  folder: string,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const drawn = new Set(readdirSync(folder));
  const missing = [...cards].filter(([address]) => !drawn.has(basename(address)));
  for (let first = 0; first < missing.length; first += AT_ONCE) {
    await Promise.all(
      missing
        .slice(first, first + AT_ONCE)
        .map(([address, card]) => draw(card, { site, pictures }, cardFile(folder, address))),
    );
  }
  const used = new Set([...cards.keys()].map((address) => basename(address)));
  for (const name of drawn) if (!used.has(name)) rmSync(join(folder, name));
  return missing.length;
}

/** Returns the file of a drawn card by its address. */
export function cardFile(folder: string, address: string): string {
  return join(folder, basename(address));
}

const AT_ONCE = 4;

/** The other inputs of drawing cards. */
interface DrawingContext {
  site: Site;
  pictures: ReadonlyMap<string, string>;
}

async function draw(card: Card, { site, pictures }: DrawingContext, file: string): Promise<void> {
  const drawn = await drawCard(card, site, card.picture && pictures.get(card.picture.path));
  // Renamed only when complete, as a build may be interrupted.
  writeFileSync(`${file}.part`, drawn);
  renameSync(`${file}.part`, file);
}
