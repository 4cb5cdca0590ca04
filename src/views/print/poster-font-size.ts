import { heightOfText, sumOf } from './font-size.ts';

/** A text on a poster: its length, its relative font size, and whether it is beside the name of a fact. */
export interface PosterText {
  letters: number;
  /** The font size relative to the base size of the poster. */
  em: number;
  isFact?: boolean;
}

/** The possible base font sizes in points; `poster.css` has a rule for each. */
const FONT_SIZES = [12.5, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24] as const;

/**
 * Chooses the largest font size in which a poster fits one A4 sheet. Returns undefined if even the smallest is too
 * large: then the poster uses a compact layout.
 */
export function posterFontSize(texts: readonly PosterText[]): number | undefined {
  return largestFontSizeWithin(SHEET_HEIGHT, texts);
}

/** Chooses the largest font size that leaves room for a picture; undefined if there is none. */
export function posterFontSizeWithPicture(texts: readonly PosterText[]): number | undefined {
  return largestFontSizeWithin(SHEET_HEIGHT - PICTURE_HEIGHT, texts);
}

function largestFontSizeWithin(height: number, texts: readonly PosterText[]): number | undefined {
  return FONT_SIZES.findLast((size) => heightAt(size, texts) <= height);
}

// In points. Bold headings are wider than average, hence the safety margin.
const SHEET_HEIGHT = 768;
// At least a third of its width.
const PICTURE_HEIGHT = 174;
const SHEET_WIDTH = 521;
const QR_CODE_HEIGHT = 125;
const TEXT = { characterWidth: 0.54, lineHeight: 1.25, lost: 3 };
const GAP = 0.8;
const TERM_WIDTH = 8.3;
const FACT_PADDING = 0.8;
const SAFETY_MARGIN = 1.05;

function heightAt(size: number, texts: readonly PosterText[]): number {
  const heights = texts.map(({ letters, em, isFact }) => {
    const width = SHEET_WIDTH - (isFact ? TERM_WIDTH * size : 0);
    const height = heightOfText(letters, { ...TEXT, width, fontSize: em * size });
    return height + (isFact ? FACT_PADDING : GAP) * size;
  });
  return (QR_CODE_HEIGHT + sumOf(heights)) * SAFETY_MARGIN;
}
