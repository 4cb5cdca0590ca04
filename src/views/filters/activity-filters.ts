import { accessSlugs, ONLINE_SLUG } from '../../domain/addresses.ts';
import { calendarPath } from '../../domain/calendar/calendars.ts';
import { TIMES_OF_DAY } from '../../domain/filters/activity-facts.ts';
import type { Filter, FilterOption } from '../../domain/filters/filter.ts';
import { price } from '../../i18n/money.ts';
import { accessOptions, ageFilter, areaFilter, audienceFilter, languageFilter, themeFilter } from './common-filters.ts';
import type { FilterContext } from './list-filters.ts';

const PRICES = [50, 100, 200];

/** Returns what the list of activities can be narrowed by, in the order of the form. */
export function activityFilters(context: FilterContext): Filter[] {
  const { words } = context.language;
  const { filters, activities } = words;
  // Also the languages of past activities, so that their pages remain.
  const languages = context.portal.events.flatMap(({ data }) => data.languages);
  return [
    { key: 'nar', title: filters.when, match: 'days', options: [] },
    areaFilter(context),
    themeFilter(context),
    audienceFilter(context),
    ageFilter(context),
    { key: 'tid', title: filters.timeOfDay, match: 'any', options: timeOptions(activities.parts) },
    { key: 'pris', title: words.activity.price, match: 'atMost', options: priceOptions(context) },
    { key: 'med', title: filters.access, match: 'every', options: optionsOfAccess(context) },
    languageFilter(context, languages),
  ];
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

function optionsOfAccess(context: FilterContext): FilterOption[] {
  const feed = { value: accessSlugs['little-norwegian'], feed: calendarPath('little-norwegian') };
  const options = accessOptions(context).map((option) =>
    option.value === feed.value ? { ...option, ...feed } : option,
  );
  return [...options, { value: ONLINE_SLUG, text: context.language.words.activities.online }];
}
