/** A piece of text on a poster: how many letters, in which size of type, and whether it stands beside the name of a fact. */
export interface PosterText {
  letters: number;
  /** The size of its type, of that which the whole poster follows. */
  em: number;
  isFact?: boolean;
}

/** The sizes of type that a poster can have, in points; `poster.css` has a rule for each. */
const TYPE_SIZES = [12.5, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24] as const;

/**
 * Chooses the largest type in which all of a poster stands on one sheet of A4, so that no half of it is empty. Nothing
 * where the smallest is too large: then the poster is set tight.
 */
export function posterType(texts: readonly PosterText[]): number | undefined {
  return typeWithin(SHEET, texts);
}

/** Chooses the largest type that leaves a poster room for a picture; nothing where the smallest leaves none. */
export function typeBesidePicture(texts: readonly PosterText[]): number | undefined {
  return typeWithin(SHEET - PICTURE, texts);
}

function typeWithin(height: number, texts: readonly PosterText[]): number | undefined {
  return TYPE_SIZES.findLast((size) => heightAt(size, texts) <= height);
}

// All in points. A letter of a bold heading is wider than one of a line; what is reckoned so has some to spare.
const SHEET = 768;
// Three times as wide as it is high, at the least.
const PICTURE = 174;
const WIDTH = 521;
const CODE = 125;
const LETTER = 0.54;
const LINE = 1.25;
const GAP = 0.8;
const TERM = 8.3;
const FACT_PADDING = 0.8;
const TO_SPARE = 1.05;

function heightAt(size: number, texts: readonly PosterText[]): number {
  const heights = texts.map(({ letters, em, isFact }) => {
    const width = WIDTH - (isFact ? TERM * size : 0);
    // Words are not parted: each line is left a few letters before it is full.
    const lines = Math.ceil(letters / Math.max(1, width / (LETTER * em * size) - 3));
    return lines * LINE * em * size + (isFact ? FACT_PADDING : GAP) * size;
  });
  return heights.reduce((sum, height) => sum + height, CODE) * TO_SPARE;
}
