import type { Dictionary } from './dictionary.ts';
import * as en from './en/index.ts';
import { memoize } from './memoize.ts';
import { hasDictionary, type Language, createLanguage } from './language.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';

export { compareNames } from './alphabet.ts';
export type { Plural } from './dictionary.ts';
export * from './language.ts';
export { count, fill, wholeNumber } from './phrases.ts';

/** The settings of a site that decide its languages. */
export interface LanguageSettings {
  language: string;
  languages: readonly { code: string; full: boolean }[];
}

const dictionaries: Record<string, Dictionary> = { nb, nn, en };

/** Returns a language by its code, as the only one of a site; falls back to Bokmål. */
export function languageOf(code: string): Language {
  return alone(hasDictionary(code) ? code : 'nb');
}

/** Lists the languages of a site that have a dictionary, its own first and without prefix. */
export function languagesOf({ language, languages }: LanguageSettings): Language[] {
  const own = languageOf(language);
  const further = languages.filter(({ code }) => hasDictionary(code) && code !== own.code);
  return [own, ...further.map(({ code, full }) => (full ? fullLanguage : partialLanguage)(code))];
}

// The same objects each time, as much is kept for each.
const fullLanguage = memoize((code) => ({ ...languageOf(code), prefix: `/${code}`, full: true }));
const partialLanguage = memoize((code) => ({ ...languageOf(code), prefix: `/${code}`, full: false }));

const alone = memoize((code) => createLanguage(code, dictionaries[code] as Dictionary));
