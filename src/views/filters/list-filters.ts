import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import { ACTIVITY_FILE } from './activity-file.ts';

/** What a list tells the script that combines choices: addresses and texts. */
export interface ListFilters {
  locale: string;
  /** The prefix of the language of the file, and of its calendars. */
  file: string;
  calendarPrefix: string;
  /** The address below which activities have their pages, and those of single dates in all languages. */
  entries: string;
  subscribing: string;
  words: Language['words']['filters'];
  calendarWords: { getAll: string };
}

/** Returns what the list of activities tells the script that combines choices. */
export function listFilters(language: Language): ListFilters {
  const { prefix, full, locale, words } = language;
  return {
    locale,
    file: prefix + ACTIVITY_FILE,
    calendarPrefix: full ? prefix : '',
    entries: addressIn(language, '/aktiviteter/x/').slice(0, -'x/'.length),
    subscribing: addressIn(language, '/kalender/abonner/'),
    words: words.filters,
    calendarWords: { getAll: words.subscribe.getAll },
  };
}
