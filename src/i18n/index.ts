import { kept } from './kept.ts';
import { nb } from './nb.ts';

/** Every text of one language, in the shape of the source. */
export type Dictionary = typeof nb;

/** A text in its plural forms. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type Values = Record<string, string | number>;

/** One language: its words, and how it writes numbers and plurals. */
export interface Language {
  code: string;
  words: Dictionary;
  /** The locale that `Intl` knows it by. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** What its addresses begin with: nothing for the site's own language, else `/en`. */
  prefix: string;
}

const languages: Record<string, Language> = {
  nb: { code: 'nb', words: nb, locale: 'nb-NO', direction: 'ltr', prefix: '' },
};

/** Finds a language by its code; one without a dictionary speaks Bokmål. */
export function languageOf(code: string): Language {
  return languages[code] ?? (languages.nb as Language);
}

/** Puts values in the places of a text: `fill('Ring {phone}', { phone })`. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Chooses the plural form for a number and puts the number, and other values, in it. */
export function count(language: Language, forms: Plural, n: number, values: Values = {}): string {
  const form = pluralRules(language.locale).select(n);
  return fill(forms[form] ?? forms.other, { n: numbers(language.locale).format(n), ...values });
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

/** Compares names as the language sorts them, Æ Ø Å last. */
export function byName(language: Language): (a: string, b: string) => number {
  return collators(language.locale).compare;
}

const pluralRules = kept((locale) => new Intl.PluralRules(locale));
const numbers = kept((locale) => new Intl.NumberFormat(locale));
const lists = kept((locale) => new Intl.ListFormat(locale));
const choices = kept((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const languageNames = kept((locale) => new Intl.DisplayNames([locale], { type: 'language' }));
const collators = kept((locale) => new Intl.Collator(locale));
