import { borrowerSlugs, FREE_SLUG, KITCHEN_SLUG } from '../../domain/addresses.ts';
import type { ListedRow } from '../../domain/filters/filter-file.ts';
import type { Filter, FilterOption } from '../../domain/filters/filter.ts';
import { venueFacts } from '../../domain/filters/venue-facts.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Seating } from '../../domain/venues.ts';
import { compareNames, fill, type Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { accessOptions, areaFilter } from '../filters/common-filters.ts';
import { choicesWithItems, type EntryList } from '../filters/entry-list.ts';
import type { FilterContext } from '../filters/list-filters.ts';
import { venueRow } from './venue-row.ts';

type Venue = Portal['venues'][number];

/** Numbers of people that are often asked for. */
const PEOPLE = [10, 20, 30, 50, 80, 120, 200];

/** The list of venues, as it can be narrowed. */
export const venueList: EntryList<Venue> = {
  name: 'venues',
  filters: venueFilters,
  items: ({ portal }) => listedVenues(portal),
  facts: venueFacts,
  row: listedRow,
};

/** Lists the venues by name. */
export function listedVenues({ venues }: Pick<Portal, 'venues'>): Venue[] {
  return venues.toSorted((a, b) => compareNames(a.data.title, b.data.title));
}

/** Lists the choices of venues that have pages of their own, once for all pages that link to them. */
export const venueChoices = memoizeByObject((context: ViewContext) => choicesWithItems(venueList, context));

function venueFilters(context: FilterContext): Filter[] {
  const { language } = context;
  const { venues } = language.words;
  const { choose: words } = venues;
  const area = areaFilter(context);
  return [
    { key: 'bord', title: words.seats, match: 'atLeast', options: peopleOptions(language, 'seats') },
    { key: 'rader', title: words.chairs, match: 'atLeast', options: peopleOptions(language, 'chairs') },
    { ...area, options: area.options.map(({ value, text }) => ({ value, text })) },
    { key: 'for', title: words.priceFor, match: 'any', options: borrowerOptions(language) },
    {
      key: 'med',
      title: words.has,
      match: 'every',
      options: [
        { value: KITCHEN_SLUG, text: venues.kitchen },
        { value: FREE_SLUG, text: words.freeForAssociations },
        ...accessOptions(context),
      ],
    },
  ];
}

function peopleOptions({ words }: Language, seating: Seating): FilterOption[] {
  return PEOPLE.map((n) => ({ value: `${n}`, text: fill(words.venues.choose.atLeast[seating], { n }) }));
}

function borrowerOptions({ words }: Language): FilterOption[] {
  return (['associations', 'private'] as const).map((borrower) => ({
    value: borrowerSlugs[borrower],
    text: words.venues.choose.borrowers[borrower],
  }));
}

function listedRow(context: FilterContext, venue: Venue): Omit<ListedRow, 'entry' | 'facts'> {
  const { link, kind, area, summary, facts, prices } = venueRow(context, venue);
  return {
    title: link.title,
    ...(link.lang && { lang: link.lang }),
    from: context.language.words.venueKinds[kind],
    to: area,
    where: summary?.text,
    ...(summary?.lang && { whereLang: summary.lang }),
    ...(facts.length > 0 && { notes: facts.join(' · ') }),
    ...(prices.length > 0 && {
      prices: prices.map(({ of, who, text }) => ({
        of: borrowerSlugs[of],
        who: who.text,
        ...(who.lang && { lang: who.lang }),
        text,
      })),
    }),
  };
}
