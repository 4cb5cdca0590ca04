import { associationFacts } from '../../domain/filters/association-facts.ts';
import type { ListedRow } from '../../domain/filters/filter-file.ts';
import type { Filter } from '../../domain/filters/filter.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import type { Portal } from '../../domain/portal.ts';
import type { ViewContext } from '../context.ts';
import { choicesWithItems, type EntryList } from '../filters/entry-list.ts';
import {
  accessOptions,
  ageFilter,
  areaFilter,
  audienceFilter,
  languageFilter,
  themeFilter,
} from '../filters/common-filters.ts';
import type { FilterContext } from '../filters/list-filters.ts';
import { listedAssociations } from './associations-by-letter.ts';
import { associationRow } from './association-row.ts';

type Association = Portal['associations'][number];

/** The list of associations, as it can be narrowed. */
export const associationList: EntryList<Association> = {
  name: 'associations',
  filters: associationFilters,
  items: ({ portal }) => listedAssociations(portal),
  facts: associationFacts,
  row: listedRow,
};

/** Lists the choices of associations that have pages of their own, once for all pages that link to them. */
export const associationChoices = memoizeByObject((context: ViewContext) => choicesWithItems(associationList, context));

function associationFilters(context: FilterContext): Filter[] {
  const languages = context.portal.associations.flatMap(({ data }) => data.languages);
  const { access } = context.language.words.filters;
  return [
    themeFilter(context),
    areaFilter(context),
    audienceFilter(context),
    ageFilter(context),
    { key: 'med', title: access, match: 'every', options: accessOptions(context) },
    languageFilter(context, languages),
  ];
}

function listedRow(context: FilterContext, association: Association): Omit<ListedRow, 'entry' | 'facts'> {
  const { link, themes, details } = associationRow(context, association);
  const [from, to] = themes;
  return {
    title: link.title,
    ...(link.lang && { lang: link.lang }),
    from,
    ...(to && { to }),
    where: details?.summary.text,
    ...(details?.summary.lang && { whereLang: details.summary.lang }),
    notes: details?.notes.join(' · '),
  };
}
