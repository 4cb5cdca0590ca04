import { hash } from 'node:crypto';
import type { ViewContext } from '../views/context.ts';
import type { PageView } from '../views/page.ts';
import type { Route } from '../views/route.ts';
import { type PageProps, pagesOfRoute } from '../views/route-pages.ts';
import { siteFrame } from '../views/site/frame.ts';
import { getSite } from './site.ts';

export type { PageProps };

/** Returns the static paths of the pages of a route that are to be rendered, each with its props. */
export async function pathsOf<View extends PageView, Subject>(route: Route<View, Subject>) {
  const { memory, cardOf, isWanted } = await getSite();
  const paths = [];
  for (const { slug, address, language, props, key } of pagesOfRoute(route, { memory, cardOf, digest: digestOf })) {
    if (!isWanted(address, key)) continue;
    const prefix = language.prefix.slice(1) || undefined;
    paths.push({ params: { language: prefix, [route.parameter]: slug || undefined }, props: props() });
  }
  return paths;
}

/** Returns the props of a page that exists only in the site's own language. */
export async function propsInOwnLanguage<View extends PageView>(
  view: (context: ViewContext) => View,
): Promise<PageProps<View>> {
  const [context] = (await getSite()).memory.contexts;
  if (!context) throw new Error('The site has no language.');
  const { language } = context;
  return { view: view(context), frame: siteFrame(context), language, languages: [language] };
}

function digestOf(text: string): string {
  return hash('sha1', text, 'base64');
}
