const NO_BREAK = '\u00a0';

// Text between tags. What a program, a browser's tab or a copied command needs as it is stands whole before it; so does
// the narrow column of a list that says when, where «desember» has room below «6.» and not beside it.
const TEXT =
  /<(script|style|title|textarea|option|pre|code|svg)\b[\s\S]*?<\/\1>|<p class="when"[\s\S]*?<\/p>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|([^<]+)/gi;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const UNITS = 'kr|kroner|prosent|%|mill\\.|millioner|millionar|million|°C|kg|km|m²|cm|mm|m|l';

/** Telephone numbers as people write them here: «61 00 00 10», «950 00 000», «+47 950 00 000». */
const PHONE = /(?<![\d+])(?:\+\d{1,3}(?: \d{2,4}){2,}|\d{2}(?: \d{2}){3}|\d{3} \d{2} \d{3})(?!\d)/g;

/** A space that belongs to what stands on its two sides. */
const BOUND = new RegExp(
  [
    // 5 000, 310 000 019, 116 117
    '(?<=\\d) (?=\\d{3}(?!\\d))',
    // kl. 18, nr. 3, ca. 40, § 34, uke 47; the figure may stand in an element of its own
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
 * Puts no-break spaces in finished HTML where a line must not end: inside amounts and telephone numbers, between a day
 * and its month, behind «kl.» and «§». Expects every value of an attribute in quotes; attributes, code and scripts stay
 * as they are.
 */
export function unbroken(html: string): string {
  return html.replace(TEXT, (whole, _name, text?: string) => (text && /[\d§]|kl\. $/.test(text) ? bound(text) : whole));
}

function bound(text: string): string {
  return text.replace(PHONE, (number) => number.replaceAll(' ', NO_BREAK)).replace(BOUND, NO_BREAK);
}
