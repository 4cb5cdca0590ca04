import { isPrintable } from '../schemas/fields/text.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•' },
  ...{ aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', eacute: 'é' },
};

/** Turns a text that may be HTML into plain paragraphs. Only text is left, whatever is in it. */
export function plainParagraphs(text: string): string {
  const isHtml = /<\/?[a-z][^>]*>/i.test(text);
  const plain = isHtml ? withoutTags(text.replace(/\s+/g, ' ')) : text;
  const lines = withReferences(plain)
    .split('\n')
    .map((line) =>
      visible(line)
        .replace(/[ \t\u00a0]+/g, ' ')
        .trim(),
    );
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Turns a text into one line. */
export function oneLine(text: string): string {
  return plainParagraphs(text).replace(/\s+/g, ' ').trim();
}

/** Cuts a line at the end of a sentence, otherwise of a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const sentence = cut.search(/[.!?](?=\s[^.!?]*$)/) + 1;
  if (sentence > most / 3) return cut.slice(0, sentence);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** Escapes what Markdown would read as markup: text in as text. */
export function asMarkdown(text: string): string {
  const escaped = text.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
  return escaped.replace(/^(\d+)([.)])(?=\s)/gm, String.raw`$1\$2`).replace(/^([-+=]+)(?=\s|$)/gm, String.raw`\$1`);
}

function withoutTags(html: string): string {
  return html
    .replace(/<(script|style|head|title)\b.*?<\/\1\s*>/gi, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<li\b[^>]*>/gi, '\n• ')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<\/(?:p|div|h[1-6]|ul|ol|table|blockquote)\s*>/gi, '\n\n')
    .replace(/<[^>]*>/g, '');
}

function withReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,8}));/gi, (found, decimal, hex, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
    return REFERENCES[name] ?? found;
  });
}

// Marks of joined emoji and of bidirectional text are legal in Unicode, but not in a line of content.
function visible(line: string): string {
  const clean = line.replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, ' ');
  return isPrintable(clean) ? clean : clean.replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '');
}
