/**
 * Decodes a text of unknown encoding: UTF-8, UTF-16 with its mark, otherwise Windows-1252, which many older Norwegian
 * systems still write. A calendar line may be folded inside a letter (RFC 5545, 3.1), so it is unfolded before.
 */
export function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(LOST)) return text;
  const unfolded = new TextDecoder().decode(withoutFolds(bytes));
  // One letter that was cut off does not make the others foreign.
  const lost = unfolded.split(LOST).length - 1;
  const kept = unfolded.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return lost > kept ? new TextDecoder('windows-1252').decode(bytes) : unfolded;
}

const LOST = '\ufffd';
const [LF, CR, SPACE, TAB] = [10, 13, 32, 9];

function withoutFolds(bytes: Uint8Array): Uint8Array {
  const isFold = (at: number) => bytes[at] === LF && (bytes[at + 1] === SPACE || bytes[at + 1] === TAB);
  return bytes.filter(
    (byte, at) =>
      !(isFold(at) || (byte === CR && isFold(at + 1)) || ((byte === SPACE || byte === TAB) && isFold(at - 1))),
  );
}
