const MOST_OCTETS = 75;
const BACKSLASH = 0x5c;

/**
 * Folds the lines of a calendar anew (RFC 5545, 3.1): at most 75 octets each, and never inside a character or an escape.
 *
 * A break between `\` and `n` is legal, but Google was reported not to show such events (collective/icalendar#1501).
 */
export function refold(text: string): string {
  return text.replaceAll('\r\n ', '').replace(/^.{26,}$/gm, foldLine);
}

// In UTF-8 no character of 25 units is over 75 octets: shorter lines need no look.
function foldLine(line: string): string {
  const bytes = new TextEncoder().encode(line);
  if (bytes.length <= MOST_OCTETS) return line;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length;) {
    // The space that begins each further line is one of its octets.
    const room = start === 0 ? MOST_OCTETS : MOST_OCTETS - 1;
    const end = start + room < bytes.length ? breakBefore(bytes, start + room) : bytes.length;
    parts.push(new TextDecoder().decode(bytes.subarray(start, end)));
    start = end;
  }
  return parts.join('\r\n ');
}

/** Finds the last place, at or before an octet, that is inside no character and no escape. */
function breakBefore(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isInsideCharacter(bytes[end])) end--;
  let backslashes = 0;
  while (bytes[end - 1 - backslashes] === BACKSLASH) backslashes++;
  // Of an even number each pair is a whole escape.
  return end - (backslashes % 2);
}

function isInsideCharacter(octet = 0): boolean {
  return (octet & 0xc0) === 0x80;
}
