// What would break the lines of a calendar, or an XML document. Content may not hold it either (`schemas/fields/text.ts`):
// this is the second lock.
const BREAKING = /[^\P{Cc}\n]|[\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Takes out of a text what may not stand in a feed: controls, other ends of line, halves of a character. */
export function safeText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(BREAKING, '');
}

/** Does the same for what must be one line. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\n+/g, ' ');
}
