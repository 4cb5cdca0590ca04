import type { Dictionary } from './dictionary.ts';
import { hasDictionary, type Language, createLanguage } from './language.ts';

const dictionaries: Record<string, () => Promise<Dictionary>> = {
  nb: () => import('./nb.ts').then(({ nb }) => nb),
  nn: () => import('./nn.ts').then(({ nn }) => nn),
  en: () => import('./en.ts').then(({ en }) => en),
};

/** Loads one language for a browser; falls back to Bokmål. */
export async function loadLanguage(code: string): Promise<Language> {
  const known = hasDictionary(code) ? code : 'nb';
  return createLanguage(known, await (dictionaries[known] as () => Promise<Dictionary>)());
}
