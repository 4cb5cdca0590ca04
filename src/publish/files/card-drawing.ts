import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import type { Card } from '../../feeds/cards.ts';
import { addNoBreakSpaces } from '../../markdown/no-break-spaces.ts';
import type { Site } from '../../schemas/site.ts';
import { INK } from '../../domain/appearance/site-colours.ts';
import { BOLD, brandColour, deepColour, MARK } from './brand.ts';
import { lettersOf, widthOf } from './outlines.ts';

/**
 * Draws a card, 1200 by 630. The entry's picture file is beside the text and never below it, so that the text is always
 * easy to read.
 */
export async function drawCard(card: Card, site: Site, picture?: string): Promise<Buffer> {
  const words = Buffer.from(cardSvg(card, site, picture ? BESIDE_PICTURE : ALONE));
  if (!picture) return sharp(words).png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer();
  const { left, top, width, height } = PICTURE;
  const input = await sharp(picture)
    .resize(width, height, { fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
  // Letter edges stay sharp only without chroma subsampling.
  return sharp(words).composite([{ input, left, top }]).jpeg({ quality: 82, chromaSubsampling: '4:4:4' }).toBuffer();
}

// Between the two bands, out to the edge, with the aspect ratio of most photographs.
const PICTURE = { left: 650, top: 120, width: 550, height: 410 };

/** The layout of a card's text. */
interface Layout {
  /** The width of lines. */
  room: number;
  /** The sizes of a title, of which the first that fits is used; at the last size, lines over the limit are cut. */
  titles: readonly { size: number; most: number }[];
  /** The sizes of the lines below it, of which the first that fits all of them is used. */
  facts: readonly number[];
}

const ALONE: Layout = {
  room: 1040,
  titles: [
    { size: 104, most: 1 },
    { size: 84, most: 2 },
    { size: 68, most: 2 },
    { size: 60, most: 3 },
  ],
  facts: [50, 46, 42, 38, 34, 30],
};

const BESIDE_PICTURE: Layout = {
  room: 540,
  titles: [
    { size: 84, most: 1 },
    { size: 68, most: 2 },
    { size: 56, most: 3 },
  ],
  facts: [42, 38, 34, 30],
};

// Between the bands.
const TOP = 160;
const BOTTOM = 512;
const FACT_LINE = 1.28;

function cardSvg(card: Card, site: Site, layout: Layout): string {
  const { room } = layout;
  const { size, lines } = titleLines(card.title, layout);
  const title = lines.map((line, index) => drawn(line, { size, room, y: TOP + size * (index + 0.9) * 1.05 }));
  const facts = factLines(card.lines, TOP + size * lines.length * 1.1, layout).map((line) => drawn(line.text, line));
  const sender = card.sender || card.site;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fff"/><rect width="1200" height="120" fill="${brandColour(site)}"/>
<g transform="translate(80 20) scale(2.8)">${MARK(INK, '#fff')}</g>
${drawn(card.section, { size: 52, y: 80, x: 190, room: 930 })}${title.join('')}${facts.join('')}
<rect y="530" width="1200" height="100" fill="${deepColour(site)}"/>
${drawn(sender, { size: 42, y: 594, room: card.sender ? 640 : ALONE.room, ink: '#fff', isBold: false })}
${card.sender ? drawn(card.site, { size: 34, y: 594, x: 750, room: 370, ink: '#fff', isBold: false, isAtEnd: true }) : ''}</svg>`;
}

/**
 * Sets a title as large as possible on as few lines as possible, all of one size; cuts what is left after the last
 * line.
 */
function titleLines(title: string, { titles, room }: Layout): { size: number; lines: string[] } {
  const tried = titles.map(({ size, most }) => ({ size, most, lines: wrapped(title, size, room) }));
  const chosen = tried.find(({ lines, most }) => lines.length <= most) ?? tried.at(-1);
  if (!chosen) return { size: 0, lines: [] };
  const lines = firstLines(chosen.lines, chosen.most);
  const widest = Math.max(...lines.map((line) => widthOf(line, chosen.size, boldness(chosen.size))));
  return { size: chosen.size * Math.min(1, room / widest), lines };
}

/** Sets the lines below a title as large as they all can be, the first in bold; leaves out what still does not fit. */
function factLines(
  lines: readonly string[],
  titleEnd: number,
  { facts, room }: Layout,
): (Setting & { text: string })[] {
  const tried = facts.map((size) => {
    const first = titleEnd + size * 1.4;
    const most = 1 + Math.floor((BOTTOM - first) / (size * FACT_LINE));
    const set = lines.flatMap((line, index) =>
      wrapped(line, size, room).map((text) => ({ text, size, room, isBold: index === 0 })),
    );
    return { set: set.map((each, index) => ({ ...each, y: first + index * size * FACT_LINE })), most };
  });
  const { set = [], most = 0 } = tried.find(({ set, most }) => set.length <= most) ?? tried.at(-1) ?? {};
  return set.slice(0, most);
}

function firstLines(lines: readonly string[], most: number): string[] {
  return lines.slice(0, most).map((line, index) => (index === most - 1 && lines.length > most ? `${line} …` : line));
}

function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of addNoBreakSpaces(text).split(/[^\S\u00a0]+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size, boldness(size)) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

interface Setting {
  size: number;
  y: number;
  room: number;
  x?: number;
  ink?: string;
  isBold?: boolean;
  isAtEnd?: boolean;
}

/** Draws a line, smaller if it is too wide. */
function drawn(words: string, { size, y, x = 80, room, ink = INK, isBold = true, isAtEnd }: Setting): string {
  const spacing = isBold ? boldness(size) : 0;
  const width = widthOf(words, size, spacing);
  const fit = Math.min(1, room / width);
  const left = isAtEnd ? x + room - width * fit : x;
  const { svg } = lettersOf(words, size * fit, { ink, spacing: spacing * fit });
  return `<g transform="translate(${left.toFixed(1)} ${y.toFixed(1)})">${svg}</g>`;
}

// The stroke of bold letters, in proportion to that of the largest size.
function boldness(size: number): number {
  return BOLD * (size / 132);
}
