import encode from 'qr';

/** A QR code as SVG: the dark modules as one path, in a square of `size` units including the quiet zone. */
export interface QrCode {
  size: number;
  path: string;
}

/** Light modules around the code; cameras need them to find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Encodes a text, usually an address, as a QR code that still reads when a tenth of it is damaged. */
export function qrCode(text: string): QrCode {
  const squares = encode(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return { size: squares.length, path: squares.flatMap(darkRuns).join('') };
}

// Draws one rectangle for adjacent modules: a third of the text, and no seams in print.
function darkRuns(row: readonly boolean[], y: number): string[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return `M${x} ${y}h${end - x}v1h${x - end}z`;
  });
}
