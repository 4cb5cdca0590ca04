import type { Dictionary } from './dictionary.ts';
import { isSpoken, type Language, languageWith } from './language.ts';

const dictionaries: Record<string, () => Promise<Dictionary>> = {
  nb: () => import('./nb.ts').then(({ nb }) => nb),
  nn: () => import('./nn.ts').then(({ nn }) => nn),
  en: () => import('./en.ts').then(({ en }) => en),
};

/** Fetches one language and no other, for a browser; one without a dictionary speaks Bokmål. */
export async function loadLanguage(code: string): Promise<Language> {
  const known = isSpoken(code) ? code : 'nb';
  return languageWith(known, await (dictionaries[known] as () => Promise<Dictionary>)());
}
