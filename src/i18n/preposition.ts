import { mapTexts } from './phrases.ts';

/** The word before the name of a municipality: «i Elvedal», «på Hitra». */
export type Preposition = 'i' | 'på';

// As all texts of ours have it; other languages say the municipality otherwise.
const IN_MUNICIPALITY = /(?<![\wæøå])i \{municipality\}/giu;

/**
 * Makes Norwegian texts say «på» before the name of the municipality, as people do of most islands and some towns.
 *
 * Which word it is follows no rule that a program could know (Språkrådet, «i eller på»), so the municipality says it.
 */
export function withPreposition<Texts>(texts: Texts, preposition: Preposition): Texts {
  if (preposition === 'i') return texts;
  return mapTexts(texts, (text) =>
    text.replace(IN_MUNICIPALITY, (found) => (found.startsWith('I') ? 'På {municipality}' : 'på {municipality}')),
  );
}
