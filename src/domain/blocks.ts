/** A block of text in a field: a paragraph, or a list with bullets or numbers. */
export type Block = { kind: 'paragraph'; text: string } | { kind: 'bullets' | 'numbers'; items: string[] };

/**
 * Parses the text of a field into blocks: an empty line separates paragraphs, `-` or `1.` starts a list item.
 *
 * Any other line continues the block above it. A lone «1. mai» is a date, not a list.
 */
export function parseBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  const written = lines.filter(Boolean);
  let place = 0;
  let isAfterGap = true;
  for (const line of lines) {
    if (line) addLine(blocks, { line, previous: written[place - 1], next: written[place + 1], isAfterGap });
    if (line) place += 1;
    isAfterGap = !line;
  }
  return blocks;
}

interface Line {
  line: string;
  previous: string | undefined;
  next: string | undefined;
  isAfterGap: boolean;
}

function addLine(blocks: Block[], { line, previous, next, isAfterGap }: Line): void {
  const last = blocks.at(-1);
  const kind = BULLET.test(line) ? 'bullets' : isNumbered(line, previous, next) ? 'numbers' : undefined;
  if (kind) {
    const item = line.replace(kind === 'bullets' ? BULLET : NUMBER, '');
    if (last?.kind === kind) last.items.push(item);
    else blocks.push({ kind, items: [item] });
  } else if (!last || isAfterGap) blocks.push({ kind: 'paragraph', text: line });
  else if (last.kind === 'paragraph') last.text += ` ${line}`;
  else last.items.push(`${last.items.pop() ?? ''} ${line}`);
}

const BULLET = /^[-*•]\s+/;
const NUMBER = /^(\d{1,2})[.)]\s+/;

function isNumbered(line: string, previous = '', next = ''): boolean {
  const number = numberOf(line);
  if (number === undefined) return false;
  return numberOf(next) === number + 1 || numberOf(previous) === number - 1;
}

function numberOf(line: string): number | undefined {
  const [, digits] = NUMBER.exec(line) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
