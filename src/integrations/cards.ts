import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Moment } from '../domain/time/days.ts';
import type { Content } from '../domain/entry.ts';
import { buildPortal } from '../domain/portal.ts';
import { contentIn } from '../domain/translation.ts';
import { type Card, cardAddress, cardsOf } from '../feeds/cards.ts';
import { languagesOf } from '../i18n/index.ts';
import type { Site } from '../schemas/site.ts';
import { drawCard } from './card-drawing.ts';

/** Lists the cards of all entries by image address, each once even if several languages share it. */
export function allCards(content: Content, now: Moment, pictures: Readonly<Record<string, string>>): Map<string, Card> {
  const { site } = content;
  const views = languagesOf(site).map((language) => ({
    language,
    portal: buildPortal(contentIn(content, language.code), now),
  }));
  const cards = [...cardsOf(views, pictures).values()].flatMap((byLanguage) => [...byLanguage.values()]);
  return new Map(cards.map((card) => [cardAddress(card, site), card]));
}

/**
 * Writes the images of cards into a built site, and returns how many were drawn.
 *
 * A card's address depends on its content, so an image from an earlier build is taken from `cache`; unused ones are
 * deleted. `pictures` has the files of the entries' own pictures, by their paths in the content.
 */
export async function writeCards(
  cards: ReadonlyMap<string, Card>,
  { site, pictures }: DrawingContext,
  folder: string,
  cache: string,
): Promise<number> {
  mkdirSync(cache, { recursive: true });
  const missing = [...cards].filter(([address]) => !existsSync(join(cache, basename(address))));
  for (let first = 0; first < missing.length; first += AT_ONCE) {
    await Promise.all(
      missing
        .slice(first, first + AT_ONCE)
        .map(([address, card]) => draw(card, { site, pictures }, join(cache, basename(address)))),
    );
  }
  mkdirSync(join(folder, CARDS), { recursive: true });
  for (const address of cards.keys()) linkOrCopy(join(cache, basename(address)), join(folder, address));
  const used = new Set([...cards.keys()].map((address) => basename(address)));
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
  return missing.length;
}

const CARDS = 'del/kort';
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

// Hard-links the cached file into the site if they are on the same disk.
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
