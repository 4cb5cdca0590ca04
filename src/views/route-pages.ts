import { memoizeByObject } from '../domain/lookups/memoize-by-object.ts';
import { isKeyPage } from '../i18n/addresses.ts';
import type { Language } from '../i18n/index.ts';
import type { CardFinder, PageCard } from './cards.ts';
import type { ViewContext } from './context.ts';
import { keyOf } from './key.ts';
import type { PageView } from './page.ts';
import type { Route, RoutePage } from './route.ts';
import { type SiteFrame, siteFrame } from './site/frame.ts';

/** The props of every page: what it shows, and the language in which it does. */
export interface PageProps<View extends PageView = PageView> {
  view: View;
  frame: SiteFrame;
  language: Language;
  /** The languages in which the page exists, the site's own first. */
  languages: Language[];
  /** The social sharing card of the page. */
  card?: PageCard | undefined;
}

/** A page with its address, its props, and a key of them: as long as that is equal, so are its bytes. */
export interface KeyedPage<View extends PageView> {
  slug: string;
  props: PageProps<View>;
  key: string;
}

/**
 * Returns all pages of a route, in each language they exist in.
 *
 * Languages that are not `full` have only the key pages, and entries fully translated into them.
 */
export function pagesOfRoute<View extends PageView, Subject>(
  route: Route<View, Subject>,
  contexts: readonly ViewContext[],
  cardOf: CardFinder,
): KeyedPage<View>[] {
  const lists = contexts.map((context) => ({
    context,
    frame: frameOf(context),
    pages: route.pages(context).filter((page) => exists(route, page, context.language)),
  }));
  const languagesOf = Map.groupBy(
    lists.flatMap(({ context: { language }, pages }) => pages.map(({ slug }) => ({ slug, language }))),
    ({ slug }) => slug,
  );
  return lists.flatMap(({ context, frame, pages }) =>
    pages.map(({ slug, subject }) => {
      const { language } = context;
      const languages = languagesOf.get(slug)?.map((each) => each.language) ?? [];
      const card = route.hasCards ? cardOf(`${route.path}${slug}/`, context) : undefined;
      return keyedPage(slug, { view: route.view(context, subject), frame, language, languages, card });
    }),
  );
}

// The frame is the same on every page of a language: it is made, and turned into a key, once.
const frameOf = memoizeByObject(siteFrame);
const keyOfFrame = memoizeByObject<SiteFrame, string>(keyOf);

function exists({ path }: { path: string }, { slug, isReadable }: RoutePage<unknown>, { full }: Language): boolean {
  return full || isReadable === true || isKeyPage(slug ? `${path}${slug}/` : path);
}

// A language stands in the key by what the settings decide about it; its words belong to the program.
function keyedPage<View extends PageView>(slug: string, props: PageProps<View>): KeyedPage<View> {
  const { view, frame, card, language, languages } = props;
  const settings = [language, ...languages].map(({ code, prefix, full }) => ({ code, prefix, full }));
  return { slug, props, key: keyOf({ view, frame: keyOfFrame(frame), card, settings }) };
}
