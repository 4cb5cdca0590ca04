import type { Dictionary } from './dictionary.ts';
import { memoize } from './kept.ts';
import { fill } from './phrases.ts';

/** One language: its words, how it writes numbers and plurals, and how much of the portal is in it. */
export interface Language {
  code: string;
  /** What it calls itself. */
  name: string;
  words: Dictionary;
  /** The locale that `Intl` knows it by. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Who read the words through and when; until then every page says that nobody has. */
  reviewed: { by: string; on: string } | 'source' | undefined;
  /** What its addresses begin with: nothing for the site's own language, else `/en`. */
  prefix: string;
  /** Whether every page exists in it, or only the key pages. */
  full: boolean;
}

// English as in Britain: the American day stands behind the month.
const spoken: Record<string, Omit<Language, 'code' | 'words' | 'prefix' | 'full'>> = {
  nb: { name: 'Bokmål', locale: 'nb-NO', direction: 'ltr', reviewed: 'source' },
  nn: { name: 'Nynorsk', locale: 'nn-NO', direction: 'ltr', reviewed: undefined },
  en: { name: 'English', locale: 'en-GB', direction: 'ltr', reviewed: undefined },
};

/** Tells whether the portal has words in a language. */
export function isSpoken(code: string): boolean {
  return Object.hasOwn(spoken, code);
}

/** Makes a language of its words, as the only one of a site. Throws for a code that has no dictionary. */
export function languageWith(code: string, words: Dictionary): Language {
  const known = spoken[code];
  if (!known) throw new Error(`There is no dictionary of "${code}" among ${Object.keys(spoken).join(', ')}.`);
  return { code, words, prefix: '', full: true, ...known };
}

/** Gives what a language calls itself, or, if the portal does not speak it, what another one calls it. */
export function ownNameOf(code: string, language: Language): string {
  return spoken[code]?.name ?? languageName(language, code);
}

/** Joins names as a sentence does: «Krona bibliotek, Torget og Åsenhallen». */
export function listOf(language: Language, names: readonly string[]): string {
  return lists(language.locale).format(names);
}

/** Joins what a sentence chooses between or denies: «på helligdager eller i skoleferier». */
export function choiceOf(language: Language, names: readonly string[]): string {
  return choices(language.locale).format(names);
}

/** Names a language in another: `uk` is «ukrainsk» in Bokmål. */
export function languageName(language: Pick<Language, 'locale'>, code: string): string {
  // Nobody speaks «norsk bokmål».
  const asSaid = code === 'nb' || code === 'nn' ? 'no' : code;
  return languageNames(language.locale).of(asSaid) ?? code;
}

/**
 * Says which language a text is in («in Norwegian»), where a reader of the page may not know it: those who read one
 * Norwegian read the other.
 */
export function foreignLanguage(language: Language, lang: string | undefined): string | undefined {
  if (!lang || (isNorwegian(lang) && isNorwegian(language.code))) return undefined;
  const note = fill(language.words.site.inLanguage, { language: languageName(language, lang) });
  // Whole on its line, but not on that of the title's last word.
  return note.replaceAll(' ', '\u00a0');
}

/** Names the language that a page is written in, as it says so itself: «bokmål», «English». */
export function writtenLanguage(language: Language): string {
  return isNorwegian(language.code) ? language.name.toLowerCase() : languageName(language, language.code);
}

/** Tells whether a code is that of a Norwegian written language. */
export function isNorwegian(code: string): boolean {
  return ['nb', 'nn', 'no'].includes(code);
}

/** Names the languages that are spoken somewhere, each once: Bokmål and Nynorsk are both «norsk». */
export function spokenLanguages(language: Language, codes: readonly string[]): string {
  return listOf(language, [...new Set(codes.map((code) => languageName(language, code)))]);
}

/**
 * Compares names as Norwegian sorts them, Æ Ø Å last, in whatever language the page is: the names are Norwegian, and
 * a list must not change its order with the language.
 */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}

const lists = memoize((locale) => new Intl.ListFormat(locale));
const choices = memoize((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const languageNames = memoize((locale) => new Intl.DisplayNames([locale], { type: 'language' }));
const collator = new Intl.Collator('nb-NO');
