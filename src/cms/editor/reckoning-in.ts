import { loadLanguage } from '../../i18n/loading.ts';

/** Fetches all that reckons with dates, and the words of one language to say it in. */
export function reckoningIn(code: string) {
  return Promise.all([import('./reckoning.ts'), loadLanguage(code)]);
}
