// How the year of grants is drawn: months across the width of the page, one row per grant.

/** Where the first row begins, and how high each is, in em. */
export const TOP = 2;
export const ROW_HEIGHT = 3.25;

const MONTHS = 12;
// Room for half a mark on both sides, in per cent of the width.
const EDGE = 3;

/** Returns where a place in the year, in months, is across the picture. */
export function placeInYear(months: number): string {
  return `${Number((EDGE + acrossMonths(months)).toFixed(1))}%`;
}

/** Returns how wide a number of months is. */
export function widthOfMonths(months: number): string {
  return `${Number(acrossMonths(months).toFixed(1))}%`;
}

/** Returns the height of the picture of a number of grants. */
export function heightOfYear(rows: number): string {
  return `${TOP + rows * ROW_HEIGHT}em`;
}

function acrossMonths(months: number): number {
  return (months / MONTHS) * (100 - 2 * EDGE);
}
