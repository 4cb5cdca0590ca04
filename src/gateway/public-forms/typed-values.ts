/** The entered values by field name; empty if left blank. */
export type FormValues = Readonly<Record<string, string>>;

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Text pasted from Word, web pages and PDFs has control characters, soft hyphens, direction marks and lone surrogates.
const INVISIBLE =
  /(?!\n)\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;

/**
 * Removes invisible characters that came with pasted text, which nobody could find and correct, and composes letters: a
 * Mac's file names and some keyboards write «å» as «a» and a ring.
 */
export function normaliseText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
}

/** Joins pasted lines into one. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Parses a date from a browser or a person: `2026-11-24`, `24.11.2026`, `24/11-26`; undefined if invalid. */
export function readDate(text: string): string | undefined {
  const typed = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = typed ?? [];
  const date = typed ? `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isRealDate(date) ? date : undefined;
}

/** Parses a time from a browser or a person: `18:00`, `kl. 18.00`, `18`, `1830`; undefined if invalid. */
export function readTime(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?$/i.exec(text) ?? [];
  const time = hour && `${hour.padStart(2, '0')}:${minute}`;
  return time && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}

/** Parses an amount as people write it: `50`, `50 kr`, `kr 50,-`, `gratis`; undefined if there is other text. */
export function readPrice(text: string): number | undefined {
  if (/^(?:gratis|free|ingenting)\.?$/i.test(text)) return 0;
  const [, amount] = /^(?:kr\.?\s*)?(\d[\d\s]*(?:[.,]\d{1,2})?)\s*(?:,-|kr\.?|kroner|nok)*$/i.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount.replace(/\s/g, '').replace(',', '.'));
}

/** Counts the links in a text: spam has many. */
export function countLinks(text: string): number {
  return text.match(/https?:\/\/|www\.|\[url|<a\s/gi)?.length ?? 0;
}

function isRealDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) && date.length === 10;
}
