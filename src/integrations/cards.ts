import { Buffer } from 'node:buffer';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { Moment } from '../domain/days.ts';
import type { Content } from '../domain/entry.ts';
import { buildPortal } from '../domain/portal.ts';
import { contentIn } from '../domain/translation.ts';
import { type Card, cardAddress, cardsOf } from '../feeds/cards.ts';
import { languagesOf } from '../i18n/index.ts';
import type { Site } from '../schemas/site.ts';
import { BOLD, colourNow, DEEP, INK, MARK } from './brand.ts';
import { lettersOf, widthOf } from './outlines.ts';

/** Lists the cards of all entries by the addresses of their pictures, each once whatever the languages that share it. */
export function allCards(content: Content, now: Moment): Map<string, Card> {
  const { site } = content;
  const views = languagesOf(site).map((language) => ({
    language,
    portal: buildPortal(contentIn(content, language.code), now),
  }));
  const cards = [...cardsOf(views).values()].flatMap((byLanguage) => [...byLanguage.values()]);
  return new Map(cards.map((card) => [cardAddress(card, site), card]));
}

/**
 * Writes the pictures of cards into a built site. What a card says is its name, so that one that was drawn for an
 * earlier build is taken from `cache`; what no card there is says any more is forgotten. Gives how many were drawn.
 */
export async function writeCards(
  cards: ReadonlyMap<string, Card>,
  site: Site,
  folder: string,
  cache: string,
): Promise<number> {
  mkdirSync(cache, { recursive: true });
  const missing = [...cards].filter(([address]) => !existsSync(join(cache, basename(address))));
  for (let first = 0; first < missing.length; first += AT_ONCE) {
    await Promise.all(
      missing.slice(first, first + AT_ONCE).map(([address, card]) => draw(card, site, join(cache, basename(address)))),
    );
  }
  mkdirSync(join(folder, CARDS), { recursive: true });
  for (const address of cards.keys()) put(join(cache, basename(address)), join(folder, address));
  const used = new Set([...cards.keys()].map((address) => basename(address)));
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
  return missing.length;
}

const CARDS = 'del/kort';
const AT_ONCE = 4;

async function draw(card: Card, site: Site, file: string): Promise<void> {
  const picture = await png(cardSvg(card, site));
  // Under its name only when it is whole: a build may be stopped.
  writeFileSync(`${file}.part`, picture);
  renameSync(`${file}.part`, file);
}

// The same file in the cache and in every site that has it, where the two are on one disk.
function put(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

const ROOM = 1040;
const MOST_LINES = 3;

function cardSvg(card: Card, site: Site): string {
  const { size, lines } = titleLines(card.title);
  const title = lines.map((line, index) => drawn(line, { size, y: 160 + size * (index + 0.9) * 1.05 }));
  const below = 160 + size * lines.length * 1.1 + 70;
  const facts = card.lines.map((line, index) => drawn(line, { size: 50, y: below + index * 64, isBold: index === 0 }));
  const sender = card.sender || card.site;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fff"/><rect width="1200" height="120" fill="${colourNow(site)}"/>
<g transform="translate(80 20) scale(2.8)">${MARK(INK, '#fff')}</g>
${drawn(card.section, { size: 52, y: 80, x: 190, room: 930 })}${title.join('')}${facts.join('')}
<rect y="530" width="1200" height="100" fill="${DEEP}"/>
${drawn(sender, { size: 42, y: 594, room: card.sender ? 640 : ROOM, ink: '#fff', isBold: false })}
${card.sender ? drawn(card.site, { size: 34, y: 594, x: 750, room: 370, ink: '#fff', isBold: false, isAtEnd: true }) : ''}</svg>`;
}

/** Sets a title as large as it can be on as few lines as it can; what is over three lines is cut. */
function titleLines(title: string): { size: number; lines: string[] } {
  for (const size of [104, 84, 68]) {
    const lines = wrapped(title, size);
    if (lines.length * size <= 2.2 * 84) return { size, lines };
  }
  const size = 60;
  const lines = wrapped(title, size);
  const kept = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] += ' …';
  return { size, lines: kept };
}

function wrapped(text: string, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size, BOLD * (size / 132)) > ROOM) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

interface Setting {
  size: number;
  y: number;
  x?: number;
  room?: number;
  ink?: string;
  isBold?: boolean;
  isAtEnd?: boolean;
}

/** Draws a line, smaller where it is wider than there is room. */
function drawn(words: string, { size, y, x = 80, room = ROOM, ink = INK, isBold = true, isAtEnd }: Setting): string {
  const spacing = isBold ? BOLD * (size / 132) : 0;
  const width = widthOf(words, size, spacing);
  const fit = Math.min(1, room / width);
  const left = isAtEnd ? x + room - width * fit : x;
  const { svg } = lettersOf(words, size * fit, { ink, spacing: spacing * fit });
  return `<g transform="translate(${left.toFixed(1)} ${y.toFixed(1)})">${svg}</g>`;
}

function png(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer();
}
