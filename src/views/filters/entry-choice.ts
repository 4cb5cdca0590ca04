import type { IconName } from '../../domain/appearance/icons.ts';
import { choiceIcon } from '../../domain/filters/choice-icon.ts';
import { type Group, pagesOfGroups } from '../../domain/lists/paging.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { count, fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { headOfPage, numberedPaging, numberedSlugs, type PagingView, titleOfPage } from '../lists/paging.ts';
import type { PageView } from '../page.ts';
import { listRoute, type Route, type RoutePage } from '../route.ts';
import type { ChoiceWithItems } from './entry-list.ts';
import { type ListName, listPath } from './list-filters.ts';

/** The entries of a list that one choice finds, or one of the pages that they are divided into. */
export interface EntryChoiceView<Row> extends PageView {
  heading: string;
  icon?: IconName | undefined;
  lead: string;
  /** The name and address of the whole list. */
  list: { title: string; path: string; seeAll: string };
  /** The first page of the choice, if this is another. */
  first?: { title: string; path: string } | undefined;
  /** The address of the list with this choice, where more can be chosen, and the text of its link. */
  combine: { text: string; address: string };
  rows: Row[];
  /** What is for the whole municipality. */
  everywhere: Row[];
  /** The path of the calendar of this choice, and its name. */
  feed?: { path: string; name: string } | undefined;
  paging?: PagingView | undefined;
}

/** A list with pages of single choices. */
interface ChoiceList<Item, Row> {
  name: Exclude<ListName, 'activities' | 'tasks'>;
  choices: (context: ViewContext) => ChoiceWithItems<Item>[];
  row: (context: ViewContext, item: Item) => Row;
  /** The most rows of a page. */
  most: number;
}

interface ChoicePage<Item> {
  choice: ChoiceWithItems<Item>;
  pages: Group<'items' | 'open', Item>[][];
  page: number;
}

/** Describes the route of the single choices of a list. A choice that finds nothing has a page: addresses are permanent. */
export function entryChoiceRoute<Item, Row>(
  list: ChoiceList<Item, Row>,
): Route<EntryChoiceView<Row>, ChoicePage<Item>> {
  return listRoute(
    listPath(list.name),
    (context) => list.choices(context).flatMap((choice) => pagesOfChoice(choice, list.most)),
    (context, subject) => entryChoiceView(context, list, subject),
    'choice',
  );
}

function pagesOfChoice<Item>(choice: ChoiceWithItems<Item>, most: number): RoutePage<ChoicePage<Item>>[] {
  const groups = (['items', 'open'] as const).map((key) => ({ key, items: choice[key] }));
  const pages = pagesOfGroups(groups, most);
  return numberedSlugs(choice.slug, pages).map(({ slug, page }) => ({ slug, subject: { choice, pages, page } }));
}

function entryChoiceView<Item, Row>(
  context: ViewContext,
  { name, row }: ChoiceList<Item, Row>,
  { choice, pages, page }: ChoicePage<Item>,
): EntryChoiceView<Row> {
  const { portal, language } = context;
  const { filter, option, n } = choice;
  const words = language.words.choicePages[name];
  const values = { choice: option.text, municipality: portal.site.municipality.name };
  const title = fill(words.heading, values);
  const path = listPath(name);
  const rowsOf = (group: 'items' | 'open') =>
    (pages[page - 1] ?? [])
      .filter(({ key }) => key === group)
      .flatMap(({ items }) => items.map((item) => row(context, item)));
  const own = `${path}${choice.slug}/`;
  const head = { title, description: fill(words.description, values), section: path, unlisted: n === 0 || undefined };
  return {
    head: headOfPage(language, head, page),
    heading: titleOfPage(language, title, page),
    icon: choiceIcon(choice.slug),
    lead: n > 0 ? count(language, words.lead, n) : words.none,
    list: { title: language.words[name].title, path, seeAll: words.seeAll },
    first: page > 1 ? { title, path: own } : undefined,
    combine: {
      text: words.combine,
      address: `${addressIn(language, path)}?${new URLSearchParams({ [filter.key]: option.value })}`,
    },
    rows: rowsOf('items'),
    everywhere: rowsOf('open'),
    feed: option.feed === undefined ? undefined : { path: option.feed, name: option.text },
    paging: numberedPaging(language, own, { page, pages: pages.length }),
  };
}
