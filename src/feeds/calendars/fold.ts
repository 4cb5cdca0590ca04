const MAX_OCTETS = 75;
const BACKSLASH = 0x5c;

/**
 * Refolds the lines of a calendar (RFC 5545, 3.1): at most 75 octets each, and never inside a character or an escape.
 *
 * A break between `\` and `n` is legal, but Google was reported not to show such events (collective/icalendar#1501).
 */
export function refold(text: string): string {
  return text.replaceAll('\r\n ', '').replace(/^.{26,}$/gm, foldLine);
}

// In UTF-8 no text of 25 code units exceeds 75 octets, so shorter lines need no check.
function foldLine(line: string): string {
  const bytes = new TextEncoder().encode(line);
  if (bytes.length <= MAX_OCTETS) return line;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length;) {
    // The leading space of a continuation line is one of its octets.
    const room = start === 0 ? MAX_OCTETS : MAX_OCTETS - 1;
    const end = start + room < bytes.length ? breakBefore(bytes, start + room) : bytes.length;
    parts.push(new TextDecoder().decode(bytes.subarray(start, end)));
    start = end;
  }
  return parts.join('\r\n ');
}

/** Finds the last position, up to an octet, that is not inside a character or an escape. */
function breakBefore(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isInsideCharacter(bytes[end])) end--;
  let backslashes = 0;
  while (bytes[end - 1 - backslashes] === BACKSLASH) backslashes++;
  // An even number of backslashes is complete escapes.
  return end - (backslashes % 2);
}

function isInsideCharacter(octet = 0): boolean {
  return (octet & 0xc0) === 0x80;
}
