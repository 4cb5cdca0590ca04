import type { Dictionary, Plural } from './dictionary.ts';
import { en } from './en.ts';
import { kept } from './kept.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export { count, fill } from './phrases.ts';
export type { Plural };

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

/** The settings of a site that decide its languages. */
export interface LanguageSettings {
  language: string;
  languages: readonly { code: string; full: boolean }[];
}

type Known = Pick<Language, 'name' | 'words' | 'locale' | 'direction' | 'reviewed'>;

// English as in Britain: the American day stands behind the month.
const dictionaries: Record<string, Known> = {
  nb: { name: 'Bokmål', words: nb, locale: 'nb-NO', direction: 'ltr', reviewed: 'source' },
  nn: { name: 'Nynorsk', words: nn, locale: 'nn-NO', direction: 'ltr', reviewed: undefined },
  en: { name: 'English', words: en, locale: 'en-GB', direction: 'ltr', reviewed: undefined },
};

/** Tells whether the portal has words in a language. */
export function isSpoken(code: string): boolean {
  return Object.hasOwn(dictionaries, code);
}

/** Finds a language by its code, as the only one of a site; one without a dictionary speaks Bokmål. */
export function languageOf(code: string): Language {
  return alone(isSpoken(code) ? code : 'nb');
}

/** Lists the languages of a site that have a dictionary, its own first and without a prefix. */
export function languagesOf({ language, languages }: LanguageSettings): Language[] {
  const own = languageOf(language);
  const further = languages.filter(({ code }) => isSpoken(code) && code !== own.code);
  return [own, ...further.map(({ code, full }) => ({ ...languageOf(code), prefix: `/${code}`, full }))];
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
export function languageName(language: Language, code: string): string {
  // Nobody speaks «norsk bokmål».
  const spoken = code === 'nb' || code === 'nn' ? 'no' : code;
  return languageNames(language.locale).of(spoken) ?? code;
}

/**
 * Compares names as Norwegian sorts them, Æ Ø Å last, in whatever language the page is: the names are Norwegian, and
 * a list must not change its order with the language.
 */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}

const alone = kept((code) => ({ code, prefix: '', full: true, ...(dictionaries[code] as Known) }));

const lists = kept((locale) => new Intl.ListFormat(locale));
const choices = kept((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const languageNames = kept((locale) => new Intl.DisplayNames([locale], { type: 'language' }));
const collator = new Intl.Collator('nb-NO');
