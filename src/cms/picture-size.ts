/** What the longest side of a picture may be, in pixels: enough for a page on the sharpest screen. */
const LONGEST_SIDE = 2000;

/** Gives the size at which a picture fits within the longest side, in its own proportions; a small one stays as it is. */
export function sizeWithin({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
