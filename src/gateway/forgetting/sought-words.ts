import { isUtf8 } from 'node:buffer';
import { slugOf } from '../../domain/slug.ts';

/** Names, addresses and phone numbers that are looked for, in all the ways that people and programs write them. */
export interface SoughtWords {
  texts: readonly string[];
  isIn: (text: string) => boolean;
  /** Replaces them in a text, and returns how many there were. */
  replaceIn: (text: string, replacement: string) => { text: string; places: number };
  /** Returns each place where they stand, on one line with a few words around it. */
  excerptsOf: (text: string) => string[];
}

/**
 * Creates a search for texts.
 *
 * Several words are found in any case, across a line break, with no-break spaces, hyphens or dots between them, as a slug and
 * in a web address; a phone number with any spaces. A single word only as it is written or in capitals, since «Per» is also
 * a word. Neither is found within a longer word, but in the genitive.
 */
export function soughtWords(texts: readonly string[]): SoughtWords {
  const pattern = new RegExp(texts.map(patternOf).join('|') || '(?!)', 'gu');
  return {
    texts,
    isIn: (text) => text.search(pattern) >= 0,
    replaceIn: (text, replacement) => {
      let places = 0;
      const replaced = text.replace(pattern, () => {
        places++;
        return replacement;
      });
      return { text: replaced, places };
    },
    excerptsOf: (text) => [...text.matchAll(pattern)].map(({ index, 0: { length } }) => excerpt(text, index, length)),
  };
}

/** Decodes text of an unknown encoding so that encoding it again gives the same bytes; undefined if it is not text. */
export function decodeText(bytes: Buffer): { text: string; encoding: 'utf8' | 'latin1' } | undefined {
  if (bytes.includes(0)) return undefined;
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  return { text: bytes.toString(encoding), encoding };
}

// A line break in JSON is `\n`.
const SPACE = String.raw`(?:[\s_.+-]|%20|\\[nrt])+`;
// In front of a word, a web address has `%20`, and JSON `\n`.
const ENCODED = String.raw`(?<=%[0-9A-Fa-f]{2}|\\[nrt])`;
const BEGIN = String.raw`(?:(?<![\p{L}\p{N}])|${ENCODED})`;
const END = String.raw`(?=[sS]?(?![\p{L}\p{N}]))`;
const EMAIL_BEGIN = String.raw`(?:(?<![\p{L}\p{N}_+-]|[\p{L}\p{N}]\.)|${ENCODED})`;
const EMAIL_END = String.raw`(?![\p{L}\p{N}]|[.-][\p{L}\p{N}])`;
const COUNTRY = String.raw`(?:(?:\+|00|%2B)47[\s.]{0,2})?`;

function patternOf(text: string): string {
  const written = text.trim().normalize('NFC');
  if (isPhone(written)) return phonePattern(written);
  if (written.includes('@')) return `${EMAIL_BEGIN}(?i:${lettersOf(written)})${EMAIL_END}`;
  const words = written.split(/\s+/);
  if (words.length === 1) return `${BEGIN}(?:${lettersOf(written)}|${lettersOf(written.toUpperCase())})${END}`;
  const slug = slugOf(written).split('-').map(lettersOf).join('[-_]');
  return `${BEGIN}(?i:${words.map(lettersOf).join(SPACE)}|${slug})${END}`;
}

function isPhone(text: string): boolean {
  return /^\+?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 5;
}

function phonePattern(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^(?:00)?47(?=\d{8}$)/, '');
  return String.raw`${BEGIN}${COUNTRY}${[...digits].join(String.raw`[\s.]{0,2}`)}(?![\p{L}\p{N}])`;
}

/** Matches each letter in one or two code points, or encoded as in a web address or in JSON. */
function lettersOf(text: string): string {
  return [...text]
    .map((letter) => [...new Set(spellingsOf(letter))].map(escaped).join('|'))
    .map((each) => `(?:${each})`)
    .join('');
}

function spellingsOf(letter: string): string[] {
  if (/[a-z0-9]/i.test(letter)) return [letter];
  return [letter, letter.normalize('NFD'), encodeURIComponent(letter), JSON.stringify(letter).slice(1, -1)];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

const AROUND = 30;

function excerpt(text: string, index: number, length: number): string {
  const [from, to] = [Math.max(0, index - AROUND), index + length + AROUND];
  const words = text
    .slice(from, to)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
