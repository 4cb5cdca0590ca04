import { join } from 'node:path';
import { type Font, openSync } from 'fontkit';

/** A line of words as the outlines of its letters, ready for an SVG path that starts at 0 and stands on 0. */
export interface Outline {
  path: string;
  width: number;
}

/**
 * Draws words as outlines, so that a picture looks the same whatever fonts a machine has.
 *
 * `size` is in pixels. The letters are those of the lightest weight: fontkit cannot vary a WOFF2 font, so what is to
 * be bold is given a stroke, for which `spacing` makes room.
 */
export function outline(words: string, size: number, spacing = 0): Outline {
  font ??= openSync(join(process.cwd(), 'src/styles/fonts/commissioner-latin.woff2')) as Font;
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(words);
  let width = 0;
  const paths = glyphs.map(({ path }, index) => {
    const letter = path.scale(scale, -scale).translate(width, 0).toSVG();
    width += (positions[index]?.xAdvance ?? 0) * scale + spacing;
    return letter;
  });
  return { path: paths.join(''), width };
}

let font: Font | undefined;
