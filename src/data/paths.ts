import { cardAddress, cardAltText } from '../feeds/cards.ts';
import { languagesOf } from '../i18n/index.ts';
import type { ViewContext } from '../views/context.ts';
import type { PageView } from '../views/page.ts';
import type { Route } from '../views/route.ts';
import { type CardFinder, type PageProps, pagesOfRoute } from '../views/route-pages.ts';
import { siteFrame } from '../views/site/frame.ts';
import { getCards, getPortal } from './portal.ts';

export type { PageProps };

/** Returns the static paths of all pages of a route, each with its props and their key. */
export async function pathsOf<View extends PageView, Subject>(route: Route<View, Subject>) {
  const pages = pagesOfRoute(route, await contexts(), await cardFinder());
  return pages.map(({ slug, props, key }) => ({
    params: { language: props.language.prefix.slice(1) || undefined, [route.parameter]: slug || undefined },
    props,
    cacheKey: key,
  }));
}

/** Returns the props of a page that exists only in the site's own language. */
export async function propsInOwnLanguage<View extends PageView>(
  view: (context: ViewContext) => View,
): Promise<PageProps<View>> {
  const [context] = await contexts();
  if (!context) throw new Error('The site has no language.');
  const { language } = context;
  return { view: view(context), frame: siteFrame(context), language, languages: [language] };
}

async function contexts(): Promise<ViewContext[]> {
  const { portal } = await getPortal();
  const origin = new URL(import.meta.env.SITE);
  return Promise.all(
    languagesOf(portal.site).map(async (language) => ({ ...(await getPortal(language.code)), language, origin })),
  );
}

async function cardFinder(): Promise<CardFinder> {
  const cards = await getCards();
  return (path, { language, portal }) => {
    const card = cards.get(path)?.get(language.code);
    return card && { src: cardAddress(card, portal.site), alt: cardAltText(card) };
  };
}
