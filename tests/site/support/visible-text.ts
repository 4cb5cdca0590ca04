/** A run of text that a reader meets: what it says, its language, and whether it is part of a heading, a link … */
export interface TextRun {
  text: string;
  /** The language that is marked nearest to it. */
  lang: string;
  /** The elements that it stands in, outermost first; what an association wrote is in `prose`. */
  within: readonly string[];
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const UNSEEN = new Set(['script', 'style', 'template', 'svg', 'head', 'noscript']);
/** Elements that a line of text goes on through; all others begin and end one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);
const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
const CODES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * Reads the lines of text of a page, each as its runs: what stands in one block, as a reader, a search engine or a
 * screen reader meets it, whatever the style sheet makes of it. Expects valid HTML.
 */
export function linesOf(html: string): TextRun[][] {
  const lines: TextRun[][] = [];
  const open: Open[] = [];
  let line: TextRun[] = [];
  const endLine = () => {
    if (line.some(({ text }) => text.trim())) lines.push(line);
    line = [];
  };
  for (const [token, slash, tag, attributes = ''] of html.matchAll(TOKEN)) {
    if (!tag) {
      if (!token.startsWith('<')) addText(token, open, line);
      continue;
    }
    const name = tag.toLowerCase();
    if (!INLINE.has(name)) endLine();
    if (slash) open.length = open.findLastIndex((each) => each.name === name);
    else if (!VOID.has(name) && !attributes.endsWith('/')) {
      const [, lang] = / lang="([^"]+)"/.exec(attributes) ?? [];
      const around = open.at(-1);
      open.push({
        name,
        lang: lang ?? around?.lang ?? '',
        within: [...(around?.within ?? []), / class="prose/.test(attributes) ? 'prose' : name],
      });
    }
  }
  endLine();
  return lines;
}

interface Open {
  name: string;
  lang: string;
  within: readonly string[];
}

function addText(source: string, open: readonly Open[], line: TextRun[]): void {
  if (open.some(({ name }) => UNSEEN.has(name))) return;
  const text = source.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name: string) =>
    hex || decimal ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)) : (CODES[name] ?? ''),
  );
  const { lang = '', within = [] } = open.at(-1) ?? {};
  line.push({ text, lang, within });
}
