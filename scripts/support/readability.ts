import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The readability of a page. */
export interface Readability {
  /** Läsbarhetsindex (Björnsson 1968): words per sentence, plus the percentage of words over six letters. */
  lix: number;
  longestSentence: string;
  words: number;
}

/** The pages that everyone must be able to read, and the highest LIX for plain Norwegian. */
export const KEY_PAGES = [
  '/',
  '/aktiviteter/sprakkafe/',
  '/om/aktiviteter-forklart/',
  '/bli-frivillig/',
  '/om/for-du-begynner/',
  '/hjelp/',
  '/hjelp/besoksvenn/',
  '/utstyr/',
  '/om/stotte-til-a-vaere-med/',
  '/handbok/start-en-forening/',
  '/tilskudd/aktivitetsmidler-for-barn-og-unge/',
  '/kontakt/',
  '/om/bekymret/',
  '/om/personvern/',
];
export const MAX_LIX = 40;

const BLOCKS = new Set(['p', 'li', 'dd', 'h1', 'h2', 'h3', 'blockquote']);
// Shorter texts are names, prices or times, and not sentences.
const FEWEST_WORDS = 4;

/** Measures the running text in the `<main>` of a page. */
export function readabilityOf(html: string): Readability {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return measure(blocksIn(fromHtml(main, { fragment: true })).flatMap(sentencesIn));
}

/** Measures a list of sentences. */
export function measure(sentences: readonly string[]): Readability {
  const words = sentences.flatMap(wordsIn);
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length;
  const lix = words.length / Math.max(1, sentences.length) + (100 * long) / Math.max(1, words.length);
  const byLength = sentences.toSorted((a, b) => wordsIn(b).length - wordsIn(a).length);
  return { lix: Math.round(lix), longestSentence: byLength[0] ?? '', words: words.length };
}

function sentencesIn(block: string): string[] {
  // The full stop in «kl. 10» and «1. april» does not end a sentence.
  return block
    .replace(/\b(kl|ca|nr|f\.eks|bl\.a|\d+)\.\s+(?=[\p{Ll}\d])/gu, '$1 ')
    .split(/(?<=[.!?:])\s+|\s*·\s*/)
    .filter((sentence) => wordsIn(sentence).length >= FEWEST_WORDS);
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

/** Lists the texts of the innermost blocks, in order. */
function blocksIn(node: Nodes): string[] {
  if (!('children' in node)) return [];
  const inner = node.children.flatMap((child) => blocksIn(child as Nodes));
  if (inner.length > 0 || node.type !== 'element' || !BLOCKS.has(node.tagName)) return inner;
  return [textOf(node).replace(/\s+/g, ' ').trim()];
}

// Sibling elements, such as links in a row, do not form a sentence.
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return node.children.map((child, index) => apart(node.children[index - 1], child) + textOf(child as Nodes)).join('');
}

function apart(before: Nodes | undefined, after: Nodes): string {
  return before?.type === 'element' && after.type === 'element' ? ' · ' : '';
}
