import { mapTexts } from './phrases.ts';

// First strong isolate and pop directional isolate (Unicode Standard Annex 9, section 2.4).
const ISOLATE = '\u2068';
const POP = '\u2069';

// A clock is read from left to right in every language.
const CLOCK = /^\{\w+\}[.:]\{\w+\}$/;

/**
 * Isolates every placeholder in the texts of a language written from right to left.
 *
 * Otherwise the parts of a telephone number trade places, and a full stop after a Norwegian name stands before it.
 */
export function isolatePlaceholders<Texts>(texts: Texts): Texts {
  return mapTexts(texts, isolatedText);
}

function isolatedText(text: string): string {
  return CLOCK.test(text) ? text : text.replace(/\{\w+\}/g, `${ISOLATE}$&${POP}`);
}
