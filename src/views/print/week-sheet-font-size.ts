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
const LINE_HEIGHT = 1.22;
const CHARACTER_WIDTH = 0.52;
const HOUR_WIDTH = 3.25;
const SAFETY_MARGIN = 1.04;

function sheetsAt(size: number, days: readonly (readonly number[])[]): number {
  const em = size * POINT;
  const charactersPerLine = (COLUMN_WIDTH - HOUR_WIDTH * em) / (CHARACTER_WIDTH * em);
  const heading = 1.18 * LINE_HEIGHT * em + 3;
  const rows = days.map((day) => day.map((letters) => Math.ceil(letters / charactersPerLine) * LINE_HEIGHT * em + 1.3));
  const length = rows.reduce((sum, day) => sum + heading + day.reduce((one, other) => one + other, 0), 0);
  return Math.ceil((length * SAFETY_MARGIN + 2 * HEAD_AND_FOOT) / (2 * SHEET_HEIGHT));
}
