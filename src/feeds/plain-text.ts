// These only read HTML from our own sanitiser: every `<` starts a tag, and every value is quoted.
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>/g;
const REFERENCE = /&(?:#x([0-9a-f]+)|(amp|lt|gt|quot));/gi;
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const NEW_PARAGRAPH = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'pre', 'table', 'hr']);
const ENDS_LINE = new Set(['li', 'tr']);

/** Makes our own links and pictures absolute, so that they work elsewhere. */
export function withAbsoluteUrls(html: string, origin: string): string {
  return html.replace(TAG, (tag) => tag.replace(/( (?:href|src)=")(?=\/)/, `$1${origin}`));
}

/** Converts sanitised HTML to plain text: paragraphs, «•» before list items, and link addresses after their text. */
export function plainText(html: string): string {
  let link = '';
  const text = html.replace(/\s+/g, ' ').replace(TAG, (_, slash: string, name: string, attributes: string) => {
    if (name === 'a') {
      const left = link;
      link = slash ? '' : (/ href="((?:https:|mailto:)[^"]*)"/.exec(attributes)?.[1] ?? '');
      return left && ` (${left.replace(/^mailto:/, '')})`;
    }
    if (name === 'img') return / alt="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (name === 'li' && !slash) return '\n• ';
    if (/^t[hd]$/.test(name)) return ' ';
    if (NEW_PARAGRAPH.has(name)) return '\n\n';
    return name === 'br' || (slash && ENDS_LINE.has(name)) ? '\n' : '';
  });
  return readable(text);
}

function readable(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/•\n+/g, '• ')
    .replace(/\n{2,}(?=• )/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .replace(REFERENCE, (_, code: string, sign: string) =>
      sign ? (SIGNS[sign.toLowerCase()] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .trim();
}
