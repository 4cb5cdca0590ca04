import { loadLanguage } from '../../../i18n/loading.ts';

/** Fetches all that reckons with dates, and the words of one language to say it in. */
export function loadSchedulePreview(code: string) {
  return Promise.all([import('./schedule-preview.ts'), loadLanguage(code)]);
}
