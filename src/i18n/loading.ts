import type { Dictionary } from './dictionary.ts';
import { hasDictionary, type Language, createLanguage } from './language.ts';

const dictionaries: Record<string, () => Promise<Dictionary>> = {
  nb: () => import('./nb.ts'),
  nn: () => import('./nn.ts'),
  en: () => import('./en.ts'),
};

/** Loads one language for a browser; falls back to Bokmål. */
export async function loadLanguage(code: string): Promise<Language> {
  const known = hasDictionary(code) ? code : 'nb';
  return createLanguage(known, await (dictionaries[known] as () => Promise<Dictionary>)());
}
