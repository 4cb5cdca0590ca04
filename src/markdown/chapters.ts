import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** The text of a chapter page, with the ids and texts of its headings. */
export interface ChapterText {
  html: string;
  headings: { id: string; title: string }[];
}

/** Adds ids to the headings of rendered HTML for a table of contents, and draws writing lines. */
export function chapterText(html: string): ChapterText {
  const tree = fromHtml(html, { fragment: true });
  const headings = elementsIn(tree, 'h2').map((element, index) => ({
    element,
    // Numbered, since two headings may have the same text, and a reworded heading keeps its id.
    id: `del-${index + 1}`,
    title: textOf(element).trim(),
  }));
  for (const { element, id } of headings) element.properties = { ...element.properties, id };
  drawWritingLines(tree);
  return { html: toHtml(tree), headings: headings.map(({ id, title }) => ({ id, title })) };
}

/** Moves the headings of rendered HTML one level down, for a page with a chapter heading above them. */
export function demoteHeadings(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  for (const element of elementsIn(tree)) {
    const [, level] = /^h([2-5])$/.exec(element.tagName) ?? [];
    if (level) element.tagName = `h${Number(level) + 1}`;
  }
  drawWritingLines(tree);
  return toHtml(tree);
}

const BLANK = /(_{4,})/;
const TICK_BOX = /^[☐□]\s/;

// «Navn: ________» is how people write a form. The underscores are kept for copying the text or printing it without our
// styles; screen readers hear none of them.
function drawWritingLines(tree: Root): void {
  for (const element of elementsIn(tree)) {
    if (TICK_BOX.test(textOf(element)) && element.tagName === 'li') element.properties.className = ['tick'];
    if (!element.children.some((child) => child.type === 'text' && BLANK.test(child.value))) continue;
    element.children = element.children.flatMap((child) => (child.type === 'text' ? partsOf(child.value) : [child]));
    if (element.tagName === 'p' && element.children.every(isTextOrBlank)) element.properties.className = ['form-line'];
  }
}

function partsOf(text: string): ElementContent[] {
  const parts = text.split(BLANK).filter(Boolean);
  return parts.map((value) => (BLANK.test(value) ? blank(value) : { type: 'text', value }));
}

function blank(underscores: string): Element {
  const properties = { className: ['blank'], ariaHidden: 'true', dataLength: lengthOf(underscores) };
  return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: underscores }] };
}

function lengthOf({ length }: string): string {
  if (length < 16) return 'short';
  return length < 26 ? 'middle' : 'long';
}

function isTextOrBlank(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && node.tagName === 'span');
}

function elementsIn(node: Root | Nodes, tagName?: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element'
      ? [...(tagName && child.tagName !== tagName ? [] : [child]), ...elementsIn(child, tagName)]
      : [],
  );
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
