import { memoizeByObject } from '../domain/lookups/memoize-by-object.ts';
import { isKeyPage } from '../i18n/addresses.ts';
import type { Language } from '../i18n/index.ts';
import type { CardFinder, PageCard } from './cards.ts';
import type { ViewContext } from './context.ts';
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

/** Makes a short key of a text, the same in every process. */
export type Digest = (text: string) => string;

/** A page with its address, its props, and a key of them: as long as that is equal, so are its bytes. */
export interface KeyedPage<View extends PageView> {
  slug: string;
  address: string;
  props: PageProps<View>;
  key: string;
}

/**
 * Makes all pages of a route, one after another, in each language they exist in.
 *
 * Languages that are not `full` have only the key pages, and entries fully translated into them.
 */
export function* pagesOfRoute<View extends PageView, Subject>(
  route: Route<View, Subject>,
  contexts: readonly ViewContext[],
  cardOf: CardFinder,
  digest: Digest,
): Generator<KeyedPage<View>> {
  const lists = contexts.map((context) => ({
    context,
    frame: frameOf(context),
    pages: route.pages(context).filter((page) => exists(route, page, context.language)),
  }));
  const languagesOf = Map.groupBy(
    lists.flatMap(({ context: { language }, pages }) => pages.map(({ slug }) => ({ slug, language }))),
    ({ slug }) => slug,
  );
  for (const { context, frame, pages } of lists) {
    const { language } = context;
    for (const { slug, subject } of pages) {
      const path = pathOf(route, slug);
      const languages = languagesOf.get(slug)?.map((each) => each.language) ?? [];
      const card = route.hasCards ? cardOf(path, context) : undefined;
      const props = { view: route.view(context, subject), frame, language, languages, card };
      yield { slug, address: language.prefix + path, props, key: digest(textOfProps(props)) };
    }
  }
}

// The frame is the same on every page of a language: it is made, and turned into text, once.
const frameOf = memoizeByObject(siteFrame);
const textOfFrame = memoizeByObject<SiteFrame, string>((frame) => JSON.stringify(frame));

function exists(route: { path: string }, { slug, isReadable }: RoutePage<unknown>, { full }: Language): boolean {
  return full || isReadable === true || isKeyPage(pathOf(route, slug));
}

function pathOf({ path }: { path: string }, slug: string): string {
  return slug ? `${path}${slug}/` : path;
}

// The order of the properties counts, so props must come from the same code. A language stands there by what the
// settings decide about it; its words belong to the program.
function textOfProps({ view, frame, card, language, languages }: PageProps): string {
  const settings = [language, ...languages].map(({ code, prefix, full }) => ({ code, prefix, full }));
  return JSON.stringify({ view, card, settings }) + textOfFrame(frame);
}
