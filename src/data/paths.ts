import type { ViewContext } from '../views/context.ts';
import type { PageView } from '../views/page.ts';
import type { Route } from '../views/route.ts';
import { type PageProps, pagesOfRoute } from '../views/route-pages.ts';
import { siteFrame } from '../views/site/frame.ts';
import { getSite } from './site.ts';

export type { PageProps };

/** Returns the static paths of all pages of a route, each with its props and their key. */
export async function pathsOf<View extends PageView, Subject>(route: Route<View, Subject>) {
  const { contexts, cardOf } = await getSite();
  return pagesOfRoute(route, contexts, cardOf).map(({ slug, props, key }) => ({
    params: { language: props.language.prefix.slice(1) || undefined, [route.parameter]: slug || undefined },
    props,
    cacheKey: key,
  }));
}

/** Returns the props of a page that exists only in the site's own language. */
export async function propsInOwnLanguage<View extends PageView>(
  view: (context: ViewContext) => View,
): Promise<PageProps<View>> {
  const [context] = (await getSite()).contexts;
  if (!context) throw new Error('The site has no language.');
  const { language } = context;
  return { view: view(context), frame: siteFrame(context), language, languages: [language] };
}
