import { accessSlugs, audienceSlugs, themeSlugs } from '../../domain/addresses.ts';
import { calendarPath } from '../../domain/calendar/calendars.ts';
import type { Filter, FilterOption } from '../../domain/filters/filter.ts';
import { audienceName, themeName } from '../../i18n/codes.ts';
import { capitalise } from '../../i18n/dates.ts';
import { isNorwegian, languageName } from '../../i18n/index.ts';
import { type AccessCode, audiences, themes } from '../../schemas/codes.ts';
import type { FilterContext } from './list-filters.ts';

/** Returns the filter of areas; what has none is for the whole municipality. */
export function areaFilter({ portal, language }: FilterContext): Filter {
  const options = portal.site.areas.map(({ slug, title }) => ({
    value: slug,
    text: title,
    feed: calendarPath('area', slug),
  }));
  return { key: 'sted', title: language.words.activities.area, match: 'any', isOpen: true, options };
}

/** Returns the filter of themes. */
export function themeFilter({ portal, language }: FilterContext): Filter {
  const options = themes.map((code) => ({
    value: themeSlugs[code],
    text: themeName(language, portal.site, code),
    feed: calendarPath('theme', code),
  }));
  return { key: 'tema', title: language.words.activities.theme, match: 'any', options };
}

/** Returns the filter of audiences; what has none is for everyone. */
export function audienceFilter({ portal, language }: FilterContext): Filter {
  const options = audiences.map((code) => ({
    value: audienceSlugs[code],
    text: audienceName(language, portal.site, code),
    feed: calendarPath('audience', code),
  }));
  return { key: 'malgruppe', title: language.words.activities.for, match: 'any', isOpen: true, options };
}

/** Returns the filter of an age in years. */
export function ageFilter({ language }: FilterContext): Filter {
  return { key: 'alder', title: language.words.filters.age, match: 'age', isOpen: true, options: [] };
}

/** Returns each kind of access as an option. */
export function accessOptions({ language }: FilterContext): FilterOption[] {
  const codes = Object.keys(accessSlugs) as AccessCode[];
  return codes.map((code) => ({ value: accessSlugs[code], text: language.words.access[code] }));
}

/** Returns the filter of the languages that are spoken, among those that entries name. Nearly all are in Norwegian. */
export function languageFilter({ language }: FilterContext, named: readonly string[]): Filter {
  const spoken = new Set(named.filter((code) => !isNorwegian(code)));
  const options = [...spoken].map((code) => ({ value: code, text: capitalise(languageName(language, code)) }));
  options.sort((a, b) => (a.value < b.value ? -1 : 1));
  return { key: 'sprak', title: language.words.filters.language, match: 'any', options };
}
