/** A part of a page to be said in one go: its text, its language, and the element that it stands in. */
export interface Passage {
  text: string;
  lang: string;
  block: Element;
}

/** Neither read by the eye as text nor of use to the ear: ways elsewhere, and what is drawn. */
const SKIPPED =
  'nav, button, select, input, svg, script, style, template, [aria-hidden="true"], [hidden], dugnad-read-aloud';
const BLOCKS =
  'h1, h2, h3, h4, p, li, dt, dd, td, th, caption, figcaption, blockquote, pre, section, div, article, main';

/** Lists what there is to read in an element, block by block, each in its own language. */
export function passagesIn(root: Element): Passage[] {
  const passages: Passage[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.replace(/\s+/g, ' ') ?? '';
    if (!element || !text.trim() || element.closest(SKIPPED) || !isShown(element)) continue;
    const block = element.closest(BLOCKS) ?? root;
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const last = passages.at(-1);
    if (last && last.block === block && last.lang === lang) last.text += isInline(element) ? text : ` ${text}`;
    else passages.push({ text, lang, block });
  }
  return passages;
}

/** As `checkVisibility`, which old telephones lack. */
function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display === 'inline';
}

/** The most signs in one go: some browsers fall silent after a quarter of a minute. */
const MOST = 180;

/** Splits a text at the ends of its sentences, and a long sentence between its words. */
export function sentencesOf(text: string): string[] {
  // An abbreviation, a date or a clock is followed by a small letter or a number: «kl. 18.00», «1. april».
  const sentences = text.trim().split(/(?<=[.!?:])\s+(?=\p{Lu}|«)/u);
  return sentences.flatMap(shortened).filter((each) => /[\p{L}\d]/u.test(each));
}

function shortened(sentence: string): string[] {
  const lines = [''];
  for (const word of sentence.split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > MOST && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
