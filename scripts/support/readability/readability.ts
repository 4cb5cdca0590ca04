import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The readability of a text. */
export interface Readability {
  /**
   * Läsbarhetsindex (Björnsson 1968): words per sentence, plus the percentage of words over six letters. A colon ends a
   * sentence too.
   */
  lix: number;
  words: number;
  sentences: number;
  /** The longest sentence, and how many words it has. */
  longest: { text: string; words: number };
  /** The sentences of more than `MAX_WORDS` words. */
  tooLong: string[];
}

/** A page or a group of texts, and how readable it is. */
export interface Measured {
  name: string;
  readability: Readability;
}

/** The highest LIX of plain Norwegian: under 30 is easy as a children's book, 40 is a newspaper, 50 an official letter. */
export const MAX_LIX = 40;
/** The most words of a sentence: whoever reads slowly has forgotten its beginning after that. */
export const MAX_WORDS = 20;

const BLOCKS = new Set(['p', 'li', 'dd', 'h1', 'h2', 'h3', 'blockquote']);
// Shorter texts are names, prices or times, and not sentences.
const FEWEST_WORDS = 4;

/** Measures the running text in the `<main>` of a page, also what is folded. */
export function readabilityOf(html: string): Readability {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return measure(blocksIn(fromHtml(main, { fragment: true })).flatMap(sentencesIn));
}

/** Measures the sentences of some texts. */
export function readabilityOfTexts(texts: readonly string[]): Readability {
  return measure(texts.flatMap(sentencesIn));
}

/** Checks whether a text is plain: neither hard as a whole, nor with a sentence that is too long. */
export function isPlain({ lix, tooLong }: Readability): boolean {
  return lix <= MAX_LIX && tooLong.length === 0;
}

/** Measures a list of sentences. */
export function measure(sentences: readonly string[]): Readability {
  const words = sentences.flatMap(wordsIn);
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length;
  const lix = words.length / Math.max(1, sentences.length) + (100 * long) / Math.max(1, words.length);
  const counted = sentences
    .map((text) => ({ text, words: wordsIn(text).length }))
    .toSorted((a, b) => b.words - a.words);
  return {
    lix: Math.round(lix),
    words: words.length,
    sentences: sentences.length,
    longest: counted[0] ?? { text: '', words: 0 },
    tooLong: counted.filter((each) => each.words > MAX_WORDS).map(({ text }) => text),
  };
}

// Their full stop ends no sentence, and neither does that of a number before a small letter: «kl. 10», «1. april».
// `Intl.Segmenter` breaks «kl. 11.» in two.
const ABBREVIATIONS = '[Kk]l ca nr [Tt]lf jf evt bl.a f.eks m.m o.l mfl org.nr'.split(' ').map(escaped).join('|');
const NO_END = new RegExp(`(?<![\\p{L}.])(${ABBREVIATIONS}|\\d+)\\.\\s+(?=[\\p{Ll}\\d])`, 'gu');

/** Splits a text into its sentences, without what is too short to be one. */
export function sentencesIn(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .replace(NO_END, '$1 ')
    .split(/(?<=[.!?:…][»”)]?)\s+|\s*·\s*/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length >= FEWEST_WORDS);
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
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

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const hasWords = node.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  if (hasWords) return node.children.map((child) => textOf(child as Nodes)).join('');
  // Without words of its own between them, links are names in a row, and other elements no sentence together.
  const named = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'a');
  return named.map((child) => textOf(child as Nodes)).join(' · ');
}
