/** What somebody typed, by the name of the field; one that was left alone is empty. */
export type FormValues = Readonly<Record<string, string>>;

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Word, web pages and PDFs bring along controls, soft hyphens, marks of direction and half characters that nobody typed.
const INVISIBLE =
  /(?!\n)\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;

/** Takes out of a text what came along unseen when it was pasted, so that nobody is asked to mend what cannot be seen. */
export function normaliseText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
}

/** Makes one line of a text that was pasted as several. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Reads a date as a browser sends it or as people type it: `2026-11-24`, `24.11.2026`, `24/11-26`; nothing if it is none. */
export function readDate(text: string): string | undefined {
  const typed = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = typed ?? [];
  const date = typed ? `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isRealDate(date) ? date : undefined;
}

/** Reads a time of day as a browser sends it or as people type it: `18:00`, `kl. 18.00`, `18`, `1830`; nothing if it is none. */
export function readTime(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?$/i.exec(text) ?? [];
  const time = hour && `${hour.padStart(2, '0')}:${minute}`;
  return time && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}

/** Reads an amount as people write it: `50`, `50 kr`, `kr 50,-`, `gratis`; nothing if it says more than that. */
export function readPrice(text: string): number | undefined {
  if (/^(?:gratis|free|ingenting)\.?$/i.test(text)) return 0;
  const [, amount] = /^(?:kr\.?\s*)?(\d[\d\s]*(?:[.,]\d{1,2})?)\s*(?:,-|kr\.?|kroner|nok)*$/i.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount.replace(/\s/g, '').replace(',', '.'));
}

/** Counts the links in a text: advertisements have many, people few. */
export function countLinks(text: string): number {
  return text.match(/https?:\/\/|www\.|\[url|<a\s/gi)?.length ?? 0;
}

function isRealDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) && date.length === 10;
}
