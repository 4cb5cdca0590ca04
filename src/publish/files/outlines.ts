import { join } from 'node:path';
import { type Font, openSync } from 'fontkit';

/** A line of text as letter outlines, for an SVG path that starts at 0 with its baseline at 0. */
export interface Outline {
  path: string;
  width: number;
}

/** A line of text as SVG elements, one per letter, and their total width in pixels. */
export interface Letters {
  svg: string;
  width: number;
}

/**
 * Draws text as outlines, so that an image does not depend on installed fonts.
 *
 * `size` is in pixels. The letters have the lightest weight: fontkit cannot vary a WOFF2 font, so bold text is stroked,
 * for which `spacing` makes room.
 */
export function outline(words: string, size: number, spacing = 0): Outline {
  const { glyphs, positions } = theFont().layout(words);
  const scale = size / theFont().unitsPerEm;
  let width = 0;
  const paths = glyphs.map(({ path }, index) => {
    const letter = path.scale(scale, -scale).translate(width, 0).toSVG();
    width += (positions[index]?.xAdvance ?? 0) * scale + spacing;
    return letter;
  });
  return { path: paths.join(''), width };
}

/** Returns the width of text as drawn by `lettersOf`, in pixels. */
export function widthOf(words: string, size: number, spacing = 0): number {
  const line = layoutOf(words);
  return (line.width * size) / theFont().unitsPerEm + line.letters.length * spacing;
}

/**
 * Draws text letter by letter: each glyph is outlined once, then only moved and scaled, which is fast for many images.
 * Otherwise like `outline`; `ink` is a colour, and `spacing` is also the stroke width. Leaves out characters that the
 * font lacks.
 */
export function lettersOf(
  words: string,
  size: number,
  { ink, spacing = 0 }: { ink: string; spacing?: number },
): Letters {
  const scale = size / theFont().unitsPerEm;
  const stroke = spacing > 0 ? ` stroke="${ink}" stroke-width="${round(spacing / scale)}" stroke-linejoin="round"` : '';
  const letters = layoutOf(words).letters.map(
    ({ path, at }, index) => `<path transform="translate(${round(at + (index * spacing) / scale)})" d="${path}"/>`,
  );
  const svg = `<g fill="${ink}"${stroke} transform="scale(${round(scale)} ${round(-scale)})">${letters.join('')}</g>`;
  return { svg, width: widthOf(words, size, spacing) };
}

interface Line {
  letters: { path: string; at: number }[];
  width: number;
}

const lines = new Map<string, Line>();
const paths = new Map<number, string>();
let font: Font | undefined;

function theFont(): Font {
  font ??= openSync(join(process.cwd(), 'src/styles/fonts/commissioner-latin.woff2')) as Font;
  return font;
}

// In font units.
function layoutOf(words: string): Line {
  const known = lines.get(words);
  if (known) return known;
  const drawable = [...words].filter((sign) => theFont().hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)).join('');
  const { glyphs, positions } = theFont().layout(drawable);
  let width = 0;
  const letters = glyphs.map((glyph, index) => {
    const path = paths.get(glyph.id) ?? glyph.path.toSVG();
    paths.set(glyph.id, path);
    const at = width;
    width += positions[index]?.xAdvance ?? 0;
    return { path, at };
  });
  lines.set(words, { letters, width });
  return { letters, width };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
