import encode from 'qr';

/** A QR code as a drawing: the dark squares as one path, in a square of `size` units with its quiet zone around. */
export interface QrCode {
  size: number;
  path: string;
}

/** Light squares around the code, without which a camera does not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Draws a text, most often an address, as a QR code that still reads when a tenth of it is stained or torn. */
export function qrCode(text: string): QrCode {
  const squares = encode(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return { size: squares.length, path: squares.flatMap(darkRuns).join('') };
}

// One rectangle for squares side by side, which is a third of the text and shows no seams on paper.
function darkRuns(row: readonly boolean[], y: number): string[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return `M${x} ${y}h${end - x}v1h${x - end}z`;
  });
}
