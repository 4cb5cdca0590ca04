// Characters that would break the lines of a calendar, or an XML document. Content may not contain them either
// (`schemas/fields/text.ts`); this is a second check.
const BREAKING = /[^\P{Cc}\n]|[\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Removes characters that a feed may not contain: controls, other line endings, half surrogate pairs. */
export function safeText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(BREAKING, '');
}

/** Does the same for a single line. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\n+/g, ' ');
}
