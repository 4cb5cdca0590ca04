import { heightOfText, sumOf } from './font-size.ts';

/** The possible font sizes of a printed week in points; `week-sheet.css` has a rule for each. */
export const FONT_SIZES = [11, 11.5, 12, 12.5, 13, 13.5, 14, 14.5, 15, 16] as const;

/**
 * Chooses the largest font size that needs no more A4 sheets than the smallest, so that the last sheet is filled.
 *
 * The input is the number of characters per row per day. The number of lines is estimated with a margin: an extra
 * sheet would be worse than empty space at the bottom.
 */
export function largestFontSize(days: readonly (readonly number[])[]): number {
  const [smallest] = FONT_SIZES;
  const sheets = sheetsAt(smallest, days);
  return FONT_SIZES.findLast((size) => sheetsAt(size, days) <= sheets) ?? smallest;
}

// In millimetres: a sheet has two columns within its margins; the first has the header and the last the footer.
const POINT = 25.4 / 72;
const SHEET_HEIGHT = 273;
const HEAD_AND_FOOT = 58;
const COLUMN_WIDTH = 88.5;
const TEXT = { characterWidth: 0.52, lineHeight: 1.22 };
const HOUR_WIDTH = 3.25;
const SAFETY_MARGIN = 1.04;

function sheetsAt(size: number, days: readonly (readonly number[])[]): number {
  const em = size * POINT;
  const text = { ...TEXT, width: COLUMN_WIDTH - HOUR_WIDTH * em, fontSize: em };
  const heading = 1.18 * TEXT.lineHeight * em + 3;
  const heights = days.map((day) => heading + sumOf(day.map((letters) => heightOfText(letters, text) + 1.3)));
  return Math.ceil((sumOf(heights) * SAFETY_MARGIN + 2 * HEAD_AND_FOOT) / (2 * SHEET_HEIGHT));
}
