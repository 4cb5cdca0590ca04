import { loadLanguage } from '../../../i18n/loading.ts';

/** Loads the code that computes dates and the dictionary of one language. */
export function loadSchedulePreview(code: string) {
  return Promise.all([import('./schedule-preview.ts'), loadLanguage(code)]);
}
