const NO_BREAK = '\u00a0';

// Text between tags. Anything that needs plain spaces is matched whole before it: a program, a browser tab title, a
// command to copy; and the narrow date column of lists, where «desember» fits below «6.» but not beside it.
const TEXT =
  /<(script|style|title|textarea|option|pre|code|svg)\b[\s\S]*?<\/\1>|<p class="when"[\s\S]*?<\/p>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|([^<]+)/gi;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const UNITS = 'kr|kroner|prosent|%|mill\\.|millioner|millionar|million|°C|kg|km|m²|cm|mm|m|l';

/** Telephone numbers as written in Norway: «61 00 00 10», «950 00 000», «+47 950 00 000». */
const PHONE = /(?<![\d+])(?:\+\d{1,3}(?: \d{2,4}){2,}|\d{2}(?: \d{2}){3}|\d{3} \d{2} \d{3})(?!\d)/g;

/** A space that must not break a line. */
const BOUND = new RegExp(
  [
    // 5 000, 310 000 019, 116 117
    '(?<=\\d) (?=\\d{3}(?!\\d))',
    // kl. 18, nr. 3, ca. 40, § 34, uke 47; the number may be in an element of its own
    '(?<=(?<![\\p{L}\\d])(?:[Kk]l|[Nn]r|[Cc]a|[Kk]ap|[Pp]kt|[Tt]lf)\\.|§|(?<!\\p{L})(?:[Uu]ke|[Vv]eke|[Ww]eek)) (?=\\d)',
    '(?<=(?<![\\p{L}\\d])(?:[Kk]l|[Nn]r)\\.) $',
    // 6. desember, 2. etasje
    '(?<=(?<![\\d.,:])\\d{1,2}\\.) (?=\\p{Ll})',
    `(?<=(?<!\\d)\\d{1,2}) (?=(?:${MONTHS})(?!\\p{L}))`,
    `(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`,
  ].join('|'),
  'gu',
);

/**
 * Adds no-break spaces to rendered HTML where a line must not break: inside amounts and telephone numbers, between a
 * day and its month, after «kl.» and «§». Expects quoted attribute values; attributes, code and scripts are unchanged.
 */
export function addNoBreakSpaces(html: string): string {
  return html.replace(TEXT, (whole, _name, text?: string) => (text && /[\d§]|kl\. $/.test(text) ? bound(text) : whole));
}

function bound(text: string): string {
  return text.replace(PHONE, (number) => number.replaceAll(' ', NO_BREAK)).replace(BOUND, NO_BREAK);
}
