import * as ar from './ar/index.ts';
import type { Dictionary, ReaderDictionary } from './dictionary.ts';
import * as en from './en/index.ts';
import {
  createLanguage,
  hasDictionary,
  isNorwegian,
  isWriterLanguage,
  type Language,
  type WriterLanguage,
} from './language.ts';
import * as lettlest from './lettlest/index.ts';
import { memoize } from './memoize.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';
import * as pl from './pl/index.ts';
import { type Preposition, withPreposition } from './preposition.ts';
import { isolatePlaceholders } from './right-to-left.ts';
import * as se from './se/index.ts';
import * as so from './so/index.ts';
import * as ti from './ti/index.ts';
import * as uk from './uk/index.ts';

export { compareNames } from './alphabet.ts';
export type { Plural } from './dictionary.ts';
export * from './language.ts';
export { count, fill, wholeNumber } from './phrases.ts';

/** The settings of a site that decide its languages. */
export interface LanguageSettings extends PlaceSettings {
  language: string;
  languages: readonly { code: string; full: boolean }[];
}

/** The settings of a site that decide how its place is spoken of. */
interface PlaceSettings {
  /** «i» unless it says otherwise. */
  municipality?: { preposition?: Preposition | undefined };
}

const writerDictionaries: Record<WriterLanguage, Dictionary> = { nb, nn, en };
const readerDictionaries: Record<string, ReaderDictionary> = { lettlest, uk, pl, ar, so, ti, se };

/** Returns a language by its code, as the only one of a site; falls back to Bokmål. */
export function languageOf(code: string, preposition: Preposition = 'i'): Language {
  return alone(`${hasDictionary(code) ? code : 'nb'} ${preposition}`);
}

/** Returns the site's own language. */
export function siteLanguage({ language, municipality }: Pick<LanguageSettings, 'language'> & PlaceSettings): Language {
  return languageOf(language, municipality?.preposition);
}

/** Lists the languages of a site that have a dictionary, its own first and without prefix. */
export function languagesOf(settings: LanguageSettings): Language[] {
  const { languages, municipality } = settings;
  const own = siteLanguage(settings);
  const further = languages.filter(({ code }) => hasDictionary(code) && code !== own.code);
  return [
    own,
    ...further.map(({ code, full }) =>
      prefixed(`${own.code} ${code} ${municipality?.preposition ?? 'i'} ${full ? 'full' : ''}`),
    ),
  ];
}

// The same objects each time, as much is kept for each. The key is the site's own code, the code, the word before the
// municipality, and «full» or nothing.
const prefixed = memoize((settings): Language => {
  const [own = '', code = '', preposition = '', full] = settings.split(' ');
  const source = isNorwegian(code) ? undefined : alone(`${own} ${preposition}`);
  return { ...alone(`${code} ${preposition}`), prefix: `/${code}`, full: full === 'full', source };
});

const alone = memoize((setting) => {
  const [code = '', preposition] = setting.split(' ');
  return isolated(createLanguage(code, withPreposition(wordsOf(code), preposition as Preposition)));
});

// Nobody meets the writers' texts of a language that has only those for readers: its pages of forms do not exist.
function wordsOf(code: string): Dictionary {
  return isWriterLanguage(code) ? writerDictionaries[code] : { ...nb, ...readerDictionaries[code] };
}

function isolated(language: Language): Language {
  return language.direction === 'rtl' ? { ...language, words: isolatePlaceholders(language.words) } : language;
}
