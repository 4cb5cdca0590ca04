/** The maximum length of a picture's longest side, in pixels: the gateway keeps no more. */
const LONGEST_SIDE = 1600;

/** Scales a size down to the maximum, keeping proportions; smaller sizes are unchanged. */
export function scaleToFit({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
