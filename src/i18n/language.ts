import { about as ar } from './ar/about.ts';
import type { Dictionary } from './dictionary.ts';
import { about as en } from './en/about.ts';
import type { LanguageFacts } from './language-facts.ts';
import { about as lettlest } from './lettlest/about.ts';
import { memoize } from './memoize.ts';
import { about as nb } from './nb/about.ts';
import { about as nn } from './nn/about.ts';
import { fill } from './phrases.ts';
import { about as pl } from './pl/about.ts';
import { about as se } from './se/about.ts';
import { about as so } from './so/about.ts';
import { about as ti } from './ti/about.ts';
import { about as uk } from './uk/about.ts';

/** One language: its texts, its formats, and how much of the portal is translated. */
export interface Language extends LanguageFacts {
  code: string;
  words: Dictionary;
  /** Whether it also has the texts that writers and staff meet: forms, signing in, the editor. */
  hasWriterTexts: boolean;
  /** The prefix of its addresses: empty for the site's own language, else `/en`. */
  prefix: string;
  /** Whether every page exists in it, or only the key pages. */
  full: boolean;
  /** The site's own language, of which titles are repeated for those who help a reader; not in a Norwegian language. */
  source?: Language | undefined;
}

// In the order in which they are offered.
const supportedLanguages: Record<string, LanguageFacts> = { nb, nn, en, lettlest, uk, pl, ar, so, ti, se };

/** The codes of all languages with a dictionary, which are also the first parts of their addresses. */
export const languageCodes: readonly string[] = Object.keys(supportedLanguages);

/** The languages with all texts: of forms, of pages after signing in, of emails and of the editor. */
export const writerLanguages = ['nb', 'nn', 'en'] as const;
export type WriterLanguage = (typeof writerLanguages)[number];

/** Checks whether a language has all texts. */
export function isWriterLanguage(code: string): code is WriterLanguage {
  return (writerLanguages as readonly string[]).includes(code);
}

/** Checks whether the portal has a dictionary of a language. */
export function hasDictionary(code: string): boolean {
  return Object.hasOwn(supportedLanguages, code);
}

/** Creates a language from its dictionary, as the only one of a site. Throws for an unsupported code. */
export function createLanguage(code: string, words: Dictionary): Language {
  const known = supportedLanguages[code];
  if (!known)
    throw new Error(`There is no dictionary of "${code}" among ${Object.keys(supportedLanguages).join(', ')}.`);
  return { code, words, hasWriterTexts: isWriterLanguage(code), prefix: '', full: true, ...known };
}

/** Names a language for writers: those that they write in by their own names, all others in the language of the form. */
export function languageNameForWriters(code: string, language: Language): string {
  const isOwn = isWriterLanguage(code) || code === 'lettlest';
  return (isOwn ? supportedLanguages[code]?.name : undefined) ?? languageName(language, code);
}

/** Joins names in a sentence with «og»: «Krona bibliotek, Torget og Åsenhallen». */
export function joinWithAnd(language: Language, names: readonly string[]): string {
  return lists(language.locale).format(names);
}

/** Joins alternatives in a sentence with «eller»: «på helligdager eller i skoleferier». */
export function joinWithOr(language: Language, names: readonly string[]): string {
  const { or } = language;
  if (or) return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${or} `);
  return choices(language.locale).format(names);
}

/** Names a language in another: `uk` is «ukrainsk» in Bokmål. */
export function languageName({ locale, languageNames = {} }: Named, code: string): string {
  // «Norsk» instead of «norsk bokmål».
  const asSaid = isNorwegian(code) ? 'no' : code;
  return languageNames[asSaid] ?? namesOfLanguages(locale).of(asSaid) ?? code;
}

type Named = Pick<Language, 'locale' | 'languageNames'>;

/**
 * Returns a note on the language of a text («in Norwegian»), if a reader of the page may not know it. Readers of one
 * Norwegian written form know the other.
 */
export function foreignLanguageNote(language: Language, lang: string | undefined): string | undefined {
  if (!lang || (isNorwegian(lang) && isNorwegian(language.code))) return undefined;
  const note = fill(language.words.site.inLanguage, { language: languageName(language, lang) });
  // Keeps the note on one line, which may break before it.
  return note.replaceAll(' ', '\u00a0');
}

/** Names the language of a page in that language: «bokmål», «English». */
export function writtenLanguage(language: Language): string {
  return isNorwegian(language.code) ? language.name.toLowerCase() : languageName(language, language.code);
}

/** Returns the language in which a reader's message reaches staff: Norwegian, if the page is in one they may not know. */
export function languageOfStaff(language: Language): Language {
  return language.hasWriterTexts ? language : (language.source ?? language);
}

/** Checks whether a code is a Norwegian written language. */
export function isNorwegian(code: string): boolean {
  return ['nb', 'nn', 'no', 'lettlest'].includes(code);
}

/** Names spoken languages, each once: Bokmål and Nynorsk are both «norsk». */
export function spokenLanguages(language: Language, codes: readonly string[]): string {
  return joinWithAnd(language, [...new Set(codes.map((code) => languageName(language, code)))]);
}

const lists = memoize((locale) => new Intl.ListFormat(locale));
const choices = memoize((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const namesOfLanguages = memoize((locale) => new Intl.DisplayNames([locale], { type: 'language' }));
