import { ABBREVIATIONS, KNOWN_NAMES, SMALL_ENDINGS, SMALL_WORDS } from './name-words.ts';

/**
 * Writes a registered name in capitals as people would: `ELVEDAL SANITETSFORENING` => «Elvedal sanitetsforening».
 *
 * A word is small if it says what an association is or does; every other word is taken for a name. `places` are names
 * that keep their capital although they are common words too, in lower case. A name that has small letters already is
 * left as it is.
 */
export function displayName(registered: string, places: ReadonlySet<string> = new Set()): string {
  const name = withoutPerson(registered.replace(/\s+/g, ' ').trim());
  if (/\p{Ll}/u.test(name)) return name;
  const words = name.split(' ').map((word, index) => displayWord(word, index === 0, places));
  return withKnownNames(words.join(' '));
}

/** Takes away a contact person in a name or an address: «v/Kari Nordmann», «c/o …». */
function withoutPerson(name: string): string {
  return name.replace(/[\s,]+(?:v\/|c\/o\b|att[:.]).*$/i, '') || name;
}

// Brackets, quotes and punctuation stay around the word.
const PARTS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

function displayWord(word: string, isFirst: boolean, places: ReadonlySet<string>): string {
  const [, before = '', core = '', after = ''] = PARTS.exec(word) ?? [];
  const isOpening = isFirst || before !== '';
  if (core.includes('/')) return before + eachPart(core, '/', isOpening, places) + after;
  return before + (isAbbreviation(core) ? core : displayCore(core, isOpening, places)) + after;
}

function displayCore(core: string, isFirst: boolean, places: ReadonlySet<string>): string {
  const lower = core.toLowerCase();
  if (places.has(lower)) return capitalised(lower);
  if (core.includes('-')) return eachPart(core, '-', isFirst, places);
  const isSmall = SMALL_WORDS.has(lower) || SMALL_ENDINGS.test(lower);
  return isSmall && !isFirst ? lower : capitalised(lower);
}

function eachPart(core: string, separator: string, isFirst: boolean, places: ReadonlySet<string>): string {
  const parts = core.split(separator);
  return parts
    .map((part, index) => (isAbbreviation(part) ? part : displayCore(part, isFirst && index === 0, places)))
    .join(separator);
}

function isAbbreviation(core: string): boolean {
  if (ABBREVIATIONS.has(core) || /^(?=.*\d).{1,4}$/u.test(core)) return true;
  if (/^[IVX]{2,4}$/.test(core)) return true;
  // Initials, and short words that nobody can pronounce.
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(core)) return true;
  return core.length >= 2 && core.length <= 5 && !/[AEIOUYÆØÅÄÖÉ]/.test(core) && core !== 'ST';
}

function capitalised(lower: string): string {
  return lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

function withKnownNames(name: string): string {
  return KNOWN_NAMES.reduce((text, known) => {
    const at = ` ${text.toLowerCase()} `.indexOf(` ${known.toLowerCase()} `);
    return at < 0 ? text : text.slice(0, at) + known + text.slice(at + known.length);
  }, name);
}
