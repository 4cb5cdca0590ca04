import { accessSlugs, audienceSlugs, FREE_SLUG, ONLINE_SLUG, themeSlugs } from '../../domain/addresses.ts';
import { calendarPath } from '../../domain/calendar/calendars.ts';
import { TIMES_OF_DAY } from '../../domain/filters/activity-facts.ts';
import type { Filter, FilterOption } from '../../domain/filters/filter.ts';
import { audienceName, themeName } from '../../i18n/codes.ts';
import { capitalise } from '../../i18n/dates.ts';
import { isNorwegian, languageName } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { type AccessCode, audiences, themes } from '../../schemas/codes.ts';
import type { ViewContext } from '../context.ts';

/** The portal in a language: what filters are named by. */
export type FilterContext = Pick<ViewContext, 'portal' | 'language'>;

/** A choice with a page of its own, below the list. */
export interface SingleChoice {
  /** The end of its address: `tema/sprak`, `gratis`. */
  slug: string;
  filter: Filter;
  option: FilterOption;
}

const PRICES = [50, 100, 200];
/** Kinds of choices whose pages have a folder of their own. */
const FOLDERS = ['sted', 'tema', 'malgruppe', 'sprak'];

/** Returns what the list of activities can be narrowed by, in the order of the form. */
export function activityFilters(context: FilterContext): Filter[] {
  const { words } = context.language;
  const { filters, activities } = words;
  return [
    areaFilter(context),
    themeFilter(context),
    audienceFilter(context),
    { key: 'alder', title: filters.age, match: 'age', isOpen: true, options: [] },
    { key: 'tid', title: filters.timeOfDay, match: 'any', options: timeOptions(activities.parts) },
    { key: 'pris', title: words.activity.price, match: 'atMost', options: priceOptions(context) },
    { key: 'med', title: filters.access, match: 'every', options: accessOptions(context) },
    { key: 'sprak', title: filters.language, match: 'any', options: languageOptions(context) },
  ];
}

/** Lists the choices that have pages of their own. */
export function singleChoices(context: FilterContext): SingleChoice[] {
  return activityFilters(context).flatMap((filter) =>
    filter.options.flatMap((option) => {
      const slug = slugOf(filter.key, option.value);
      return slug ? [{ slug, filter, option }] : [];
    }),
  );
}

function slugOf(key: string, value: string): string | undefined {
  if (FOLDERS.includes(key)) return `${key}/${value}`;
  if (key === 'pris') return value === '0' ? FREE_SLUG : undefined;
  return key === 'med' ? value : undefined;
}

// Activities without an area are for the whole municipality.
function areaFilter({ portal, language }: FilterContext): Filter {
  const options = portal.site.areas.map(({ slug, title }) => ({
    value: slug,
    text: title,
    feed: calendarPath('area', slug),
  }));
  return { key: 'sted', title: language.words.activities.area, match: 'any', isOpen: true, options };
}

function themeFilter({ portal, language }: FilterContext): Filter {
  const options = themes.map((code) => ({
    value: themeSlugs[code],
    text: themeName(language, portal.site, code),
    feed: calendarPath('theme', code),
  }));
  return { key: 'tema', title: language.words.activities.theme, match: 'any', options };
}

function audienceFilter({ portal, language }: FilterContext): Filter {
  const options = audiences.map((code) => ({
    value: audienceSlugs[code],
    text: audienceName(language, portal.site, code),
    feed: calendarPath('audience', code),
  }));
  return { key: 'malgruppe', title: language.words.activities.for, match: 'any', isOpen: true, options };
}

function timeOptions(parts: FilterContext['language']['words']['activities']['parts']): FilterOption[] {
  const codes = Object.keys(TIMES_OF_DAY) as (keyof typeof TIMES_OF_DAY)[];
  return codes.map((code) => ({ value: TIMES_OF_DAY[code], text: `${parts[code].title}, ${parts[code].hours}` }));
}

function priceOptions({ language }: FilterContext): FilterOption[] {
  const free = { value: '0', text: language.words.activities.free, feed: calendarPath('free') };
  return [
    free,
    ...PRICES.map((kroner) => ({
      value: `${kroner}`,
      text: language.words.filters.atMost.replace('{price}', price(language, kroner)),
    })),
  ];
}

function accessOptions({ language }: FilterContext): FilterOption[] {
  const { access, activities } = language.words;
  const codes = Object.keys(accessSlugs) as AccessCode[];
  return [
    ...codes.map((code) => ({
      value: accessSlugs[code],
      text: access[code],
      ...(code === 'little-norwegian' && { feed: calendarPath('little-norwegian') }),
    })),
    { value: ONLINE_SLUG, text: activities.online },
  ];
}

// The languages that any activity is in, also a past one, so that their pages remain. Nearly all are in Norwegian.
function languageOptions({ portal, language }: FilterContext): FilterOption[] {
  const all = portal.events.flatMap(({ data }) => data.languages);
  const spoken = new Set(all.filter((code) => !isNorwegian(code)));
  const options = [...spoken].map((code) => ({ value: code, text: capitalise(languageName(language, code)) }));
  return options.sort((a, b) => (a.value < b.value ? -1 : 1));
}
