import type { Dictionary } from './dictionary.ts';
import { createLanguage, isWriterLanguage, type Language, type WriterLanguage } from './language.ts';

const dictionaries: Record<WriterLanguage, () => Promise<Dictionary>> = {
  nb: () => import('./nb/index.ts'),
  nn: () => import('./nn/index.ts'),
  en: () => import('./en/index.ts'),
};

/** Loads one language of writers for a browser; falls back to Bokmål. */
export async function loadLanguage(code: string): Promise<Language> {
  const known = isWriterLanguage(code) ? code : 'nb';
  return createLanguage(known, await dictionaries[known]());
}
