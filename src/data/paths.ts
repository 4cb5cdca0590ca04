import type { Entry } from '../domain/entry.ts';
import type { Portal } from '../domain/portal.ts';
import { isTranslated } from '../domain/translation.ts';
import { cardAddress, cardAltText } from '../feeds/cards.ts';
import { isKeyPage } from '../i18n/addresses.ts';
import { type Language, languagesOf } from '../i18n/index.ts';
import type { ViewContext } from '../views/context.ts';
import { keyOf } from '../views/key.ts';
import type { PageView } from '../views/page.ts';
import { type SiteFrame, siteFrame } from '../views/site/frame.ts';
import { getCards, getPortal } from './portal.ts';

/** The props of every page: what it shows, and the language in which it does. */
export interface PageProps<View extends PageView = PageView> {
  view: View;
  frame: SiteFrame;
  language: Language;
  /** The languages that this page exists in, the site's own first. */
  languages: Language[];
  /** The social sharing card of the page. */
  card?: { src: string; alt: string } | undefined;
}

/** One page of a list: the end of its address, what it is about, and whether all its text is in its language. */
interface Item<Subject> {
  slug: string;
  subject: Subject;
  isReadable?: boolean;
}

interface Options {
  /** The name of the parameter in the route. */
  parameter?: string;
  cardOf?: (slug: string, context: ViewContext) => PageProps['card'];
}

/** Returns the static paths of a page, one for each language it exists in. */
export async function pageInEveryLanguage<View extends PageView>(path: string, viewOf: (context: ViewContext) => View) {
  const pages = await pagesOf(path, () => [{ slug: '', subject: undefined }], viewOf);
  return pages.map(({ params: { language }, ...page }) => ({ ...page, params: { language } }));
}

/** Returns the static paths of all entry pages of a collection. */
export async function pagesOfEntries<View extends PageView, Each extends Entry<unknown>>(
  below: string,
  entriesOf: (portal: Portal) => Each[],
  viewOf: (context: ViewContext, entry: Each) => View,
) {
  const cards = await getCards();
  const itemsOf = ({ portal }: ViewContext) =>
    entriesOf(portal).map((entry) => ({ slug: entry.slug, subject: entry, isReadable: isTranslated(entry) }));
  const cardOf = (slug: string, { language, portal }: ViewContext) => {
    const card = cards.get(`${below}${slug}/`)?.get(language.code);
    return card && { src: cardAddress(card, portal.site), alt: cardAltText(card) };
  };
  return pagesOf(below, itemsOf, viewOf, { cardOf });
}

/**
 * Returns the static paths of a page for every item of a list, in each language it exists in.
 *
 * Languages that are not `full` have only the key pages, and entries fully translated into them.
 */
export async function pagesOf<View extends PageView, Subject>(
  below: string,
  itemsOf: (context: ViewContext) => Item<Subject>[],
  viewOf: (context: ViewContext, subject: Subject) => View,
  { parameter = 'slug', cardOf }: Options = {},
) {
  const lists = (await contexts()).map((context) => {
    const { language } = context;
    const exists = ({ slug, isReadable }: Item<Subject>) =>
      language.full || isReadable || isKeyPage(slug ? `${below}${slug}/` : below);
    return { context, frame: siteFrame(context), items: itemsOf(context).filter(exists) };
  });
  const languagesOfPage = Map.groupBy(
    lists.flatMap(({ context: { language }, items }) => items.map(({ slug }) => ({ slug, language }))),
    ({ slug }) => slug,
  );
  return lists.flatMap(({ context, frame, items }) =>
    items.map(({ slug, subject }) => {
      const { language } = context;
      const languages = languagesOfPage.get(slug)?.map((each) => each.language) ?? [];
      return {
        params: { language: language.prefix.slice(1) || undefined, [parameter]: slug || undefined },
        ...withKey({ view: viewOf(context, subject), frame, language, languages, card: cardOf?.(slug, context) }),
      };
    }),
  );
}

/** Returns the props of the one page that exists only in the site's own language. */
export async function pageInOwnLanguage<View extends PageView>(
  viewOf: (context: ViewContext) => View,
): Promise<PageProps<View>> {
  const [context] = await contexts();
  if (!context) throw new Error('The site has no language.');
  const { language } = context;
  return { view: viewOf(context), frame: siteFrame(context), language, languages: [language] };
}

async function contexts(): Promise<ViewContext[]> {
  const { portal } = await getPortal();
  const origin = new URL(import.meta.env.SITE);
  return Promise.all(
    languagesOf(portal.site).map(async (language) => ({ ...(await getPortal(language.code)), language, origin })),
  );
}

// A language stands in the key by what the settings decide about it; its words belong to the program.
function withKey<View extends PageView>(props: PageProps<View>) {
  const { view, frame, languages, card, language } = props;
  const settings = [language, ...languages].map(({ code, prefix, full }) => ({ code, prefix, full }));
  return { props, cacheKey: keyOf({ view, frame, card, settings }) };
}
