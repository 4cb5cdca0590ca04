import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import MarkdownIt from 'markdown-it';
import { allowed, isAllowedLink, isAllowedPicture } from './allowed.ts';
import { addNoBreakSpaces } from './no-break-spaces.ts';

/** Sanitised HTML, and what had to be removed, as an editor would recognise it: `<script>`. */
export interface CleanText {
  html: string;
  removed: string[];
  /** Paths of our own pictures that cannot be shown; their alternative texts replace them. */
  hidden: string[];
}

/** Checks whether one of our own pictures can be shown, by its path: `media/turlaget/hus.jpg`. */
type IsShown = (path: string) => boolean;

const ALL_SHOWN: IsShown = () => true;

// Raw HTML and unusual links pass here on purpose: the sanitiser removes and reports them.
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
markdown.validateLink = () => true;

// HTML from Markdown alone, with elements without attributes, needs no sanitising.
const PLAIN = /^[^<]*(?:<\/?(?:p|ul|ol|li|em|strong|h[234]|blockquote|br|hr)>[^<]*)*$/;

/**
 * Renders Markdown and sanitises the result by an allow-list (threat 1); afterwards only no-break spaces are added.
 *
 * Headings start at level two, below the page title. Throws only for bugs of our own.
 */
export function renderMarkdown(source: string, isShown = ALL_SHOWN): CleanText {
  const html = markdown.render(source).trim();
  const isPlain = !source.includes('<') && PLAIN.test(html);
  const clean = isPlain ? { html, removed: [], hidden: [] } : cleanHtml(html, isShown);
  return { ...clean, html: addNoBreakSpaces(clean.html) };
}

/** Sanitises HTML by the allow-list. */
export function cleanHtml(html: string, isShown = ALL_SHOWN): CleanText {
  const tree = fromHtml(html, { fragment: true });
  const removed = new Set<string>();
  const hidden = new Set<string>();
  visit(tree, (element) => {
    inspect(element, removed);
    if (element.tagName === 'img') showPicture(element, isShown, hidden);
  });
  return { html: toHtml(sanitize(tree, allowed)), removed: [...removed], hidden: [...hidden] };
}

function inspect(element: Element, removed: Set<string>): void {
  if (element.tagName === 'h1') element.tagName = 'h2';
  if (!(allowed.tagNames as string[]).includes(element.tagName)) removed.add(`<${element.tagName}>`);
  for (const [name, value] of Object.entries(element.properties)) {
    if (isAllowedProperty(element, name, String(value))) continue;
    // Markdown writes column alignment as a style, which the editor did not write.
    if (name !== 'style' || !/^t[hd]$/.test(element.tagName))
      removed.add(name === 'href' || name === 'src' ? String(value).slice(0, 80) : `${name.toLowerCase()}=`);
    delete element.properties[name];
  }
}

function isAllowedProperty({ tagName }: Element, name: string, value: string): boolean {
  if (!propertiesOf(tagName).includes(name)) return false;
  if (name === 'href') return isAllowedLink(value);
  return name !== 'src' || isAllowedPicture(value);
}

function propertiesOf(tagName: string): string[] {
  const { attributes } = allowed;
  return Object.hasOwn(attributes, tagName) ? attributes[tagName as keyof typeof attributes] : attributes['*'];
}

// A removed picture leaves its alternative text; our own pictures are addressed from the root of the site.
function showPicture(element: Element, isShown: IsShown, hidden: Set<string>): void {
  const { src, alt } = element.properties;
  const path = src && String(src).replace(/^\//, '');
  if (path && isShown(path)) {
    element.properties.src = `/${path}`;
    return;
  }
  if (path) hidden.add(path);
  Object.assign(element, { tagName: 'span', properties: {}, children: [{ type: 'text', value: String(alt ?? '') }] });
}

function visit(node: Root | Nodes, each: (element: Element) => void): void {
  if (node.type === 'element') each(node);
  if ('children' in node) for (const child of node.children) visit(child, each);
}
