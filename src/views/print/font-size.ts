/** Texts set in one font, with lengths in one unit. */
interface Typesetting {
  /** The width of a line. */
  width: number;
  fontSize: number;
  /** The average width of a character, and the distance between lines, relative to the font size. */
  characterWidth: number;
  lineHeight: number;
  /** Characters that each line loses at its end, as words are not hyphenated. */
  lost?: number;
}

/** Estimates the height of a text of a number of characters. */
export function heightOfText(
  characters: number,
  { width, fontSize, characterWidth, lineHeight, lost = 0 }: Typesetting,
): number {
  const charactersPerLine = Math.max(1, width / (characterWidth * fontSize) - lost);
  return Math.ceil(characters / charactersPerLine) * lineHeight * fontSize;
}

/** Adds up heights. */
export function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
