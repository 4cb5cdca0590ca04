/** The sizes of type that a programme of a week can have on paper, in points; `week-sheet.css` has a rule for each. */
export const TYPE_SIZES = [11, 11.5, 12, 12.5, 13, 13.5, 14, 14.5, 15, 16] as const;

/**
 * Chooses the largest of them that takes no more sheets of A4 than the smallest does, so that the last sheet is filled.
 *
 * What is known is how many letters each row of each day has. Lines are reckoned from that, with some to spare: a sheet
 * too many would be worse than a larger empty foot.
 */
export function largestType(days: readonly (readonly number[])[]): number {
  const [smallest] = TYPE_SIZES;
  const sheets = sheetsAt(smallest, days);
  return TYPE_SIZES.findLast((size) => sheetsAt(size, days) <= sheets) ?? smallest;
}

// All in millimetres: a sheet has two columns within its margins, the first one its head and the last one its foot.
const POINT = 25.4 / 72;
const SHEET = 273;
const HEAD_AND_FOOT = 58;
const COLUMN = 88.5;
const LINE = 1.22;
const LETTER = 0.52;
const HOUR = 3.25;
const TO_SPARE = 1.04;

function sheetsAt(size: number, days: readonly (readonly number[])[]): number {
  const em = size * POINT;
  const lettersInLine = (COLUMN - HOUR * em) / (LETTER * em);
  const heading = 1.18 * LINE * em + 3;
  const rows = days.map((day) => day.map((letters) => Math.ceil(letters / lettersInLine) * LINE * em + 1.3));
  const length = rows.reduce((sum, day) => sum + heading + day.reduce((one, other) => one + other, 0), 0);
  return Math.ceil((length * TO_SPARE + 2 * HEAD_AND_FOOT) / (2 * SHEET));
}
