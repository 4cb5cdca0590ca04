import { stemOf } from './stems.ts';

/**
 * Splits a folded word into the stems of two or more words that are known in themselves: «strikkekafe» => strik, kaf.
 *
 * Returns nothing for a word that is not a compound of known words.
 */
export function splitCompound(word: string, isKnown: (stem: string) => boolean): string[] {
  if (word.length < LEAST_LENGTH || !/^[a-z]+$/.test(word) || WHOLE.test(word)) return [];
  return partsOf(word, isKnown, MOST_PARTS) ?? [];
}

const LEAST_LENGTH = 6;
const LEAST_PART = 3;
const MOST_PARTS = 3;

// Days and a few words that would fall apart into others.
const WHOLE = /^(?:man|tirs|ons|tors|fre|lor|son)dag(?:en|er|s)?$|^(?:frivillig|ungdom|sammen|mellom|videre)$|^kommun/;

// Two words rather than three, and those whose shorter one is the longest: «fotball» and «turnering», not «fot» and the
// rest. Of two such pairs, the longest last word: it says what the thing is.
function partsOf(word: string, isKnown: (stem: string) => boolean, most: number): string[] | undefined {
  const firsts = [];
  let best: { parts: string[]; shorter: number } | undefined;
  for (let end = LEAST_PART; end <= word.length - LEAST_PART; end += 1) {
    const first = knownStem(word.slice(0, end), isKnown);
    if (!first) continue;
    const last = stemOf(word.slice(end));
    const shorter = Math.min(end, word.length - end);
    if (isKnown(last) && shorter > (best?.shorter ?? 0)) best = { parts: [first, last], shorter };
    firsts.push({ first, rest: word.slice(end) });
  }
  if (best) return best.parts;
  if (most < 3) return undefined;
  for (const { first, rest } of firsts) {
    const further = partsOf(rest, isKnown, most - 1);
    if (further) return [first, ...further];
  }
  return undefined;
}

/** Compounds are joined by «s» or «e», or by nothing: «foreningshus», «barnehage», «svømmehall». */
function knownStem(part: string, isKnown: (stem: string) => boolean): string | undefined {
  const stem = stemOf(part);
  if (isKnown(stem)) return stem;
  const joined = part.length > LEAST_PART + 1 && /[se]$/.test(part) ? stemOf(part.slice(0, -1)) : '';
  return joined && isKnown(joined) ? joined : undefined;
}
