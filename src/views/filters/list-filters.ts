import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';

/** The portal in a language: what filters are named by. */
export type FilterContext = Pick<ViewContext, 'portal' | 'language'>;

type Words = Language['words']['filters'];

/** A list that can be narrowed. */
export type ListName = keyof Words['lists'];

/** Where each list is, and how its rows are laid out. */
const LISTS: Record<ListName, { path: string; layout: Record<string, string> }> = {
  activities: { path: '/aktiviteter/', layout: { wide: '' } },
  associations: { path: '/foreninger/', layout: { when: 'kind' } },
  venues: { path: '/lokaler/', layout: { when: 'kind' } },
  tasks: { path: '/oppdrag/', layout: { when: 'date' } },
};

/** What a list tells the script that combines choices: addresses and texts. */
export interface ListFilters {
  locale: string;
  /** The file of its rows. */
  file: string;
  /** The prefix of the language of calendars. */
  calendarPrefix: string;
  /** The address below which its entries have their pages. */
  entries: string;
  subscribing: string;
  /** The data attributes of the list. */
  layout: Record<string, string>;
  words: Omit<Words, 'lists'> & Words['lists'][ListName] & { getThis: string };
}

/** Returns what a list tells the script that combines choices. */
export function listFilters(language: Language, name: ListName): ListFilters {
  const { prefix, full, locale, words } = language;
  const { path, layout } = LISTS[name];
  const { lists, ...general } = words.filters;
  return {
    locale,
    file: prefix + filterFilePath(name),
    calendarPrefix: full ? prefix : '',
    entries: addressIn(language, `${path}x/`).slice(0, -'x/'.length),
    subscribing: addressIn(language, '/kalender/abonner/'),
    layout,
    words: { ...general, ...lists[name], getThis: words.subscribe.getThis },
  };
}

/** Returns the address of a list, without the prefix of a language. */
export function listPath(name: ListName): string {
  return LISTS[name].path;
}

/** Returns the address of the file of a list's rows, without the prefix of a language. */
export function filterFilePath(name: ListName): string {
  return `/data/filters/${name}.json`;
}
