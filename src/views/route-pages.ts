import { hasPage } from '../i18n/addresses.ts';
import type { Language } from '../i18n/index.ts';
import type { CardFinder, PageCard } from './cards.ts';
import type { PageView } from './page.ts';
import { digestOfView, type PageMemory, recordedContexts } from './memory/page-memory.ts';
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

/** A page with its address, and a key of its props: as long as that is equal, so are its bytes. */
export interface KeyedPage<View extends PageView> {
  slug: string;
  address: string;
  language: Language;
  key: string;
  /** Returns its props. */
  props: () => PageProps<View>;
}

/** What the pages of a site are made of. */
interface PageSources {
  /** Remembers the pages for the next site; has the contexts of this one. */
  memory: PageMemory;
  cardOf: CardFinder;
  digest: Digest;
}

/**
 * Makes all pages of a route, one after another, in each language they exist in.
 *
 * Languages that are not `full` have only the key pages, and entries fully translated into them.
 */
export function* pagesOfRoute<View extends PageView, Subject>(
  route: Route<View, Subject>,
  { memory, cardOf, digest }: PageSources,
): Generator<KeyedPage<View>> {
  const lists = recordedContexts(memory).map((context) => ({
    context,
    ...keyedFrame(siteFrame(context), digest),
    pages: route.pages(context).filter((page) => exists(route, page, context.language)),
  }));
  const languagesOf = Map.groupBy(
    lists.flatMap(({ context: { language }, pages }) => pages.map(({ slug }) => ({ slug, language }))),
    ({ slug }) => slug,
  );
  for (const { context, frame, keyOfFrame, pages } of lists) {
    const { language } = context;
    for (const { slug, subject } of pages) {
      const path = pathOf(route, slug);
      const address = language.prefix + path;
      const languages = languagesOf.get(slug)?.map((each) => each.language) ?? [];
      const card = route.hasCards ? cardOf(path, context) : undefined;
      let view: View | undefined;
      const viewOf = () => {
        view ??= route.view(context, subject);
        return view;
      };
      const make = () => digest(JSON.stringify(viewOf()));
      const around = JSON.stringify({ card, settings: [language, ...languages].map(settingsOf) });
      const key = digest([digestOfView(memory, { route, address, subject, make }), keyOfFrame, around].join(' '));
      yield { slug, address, language, key, props: () => ({ view: viewOf(), frame, language, languages, card }) };
    }
  }
}

function keyedFrame(frame: SiteFrame, digest: Digest): { frame: SiteFrame; keyOfFrame: string } {
  return { frame, keyOfFrame: digest(JSON.stringify(frame)) };
}

function exists(route: { path: string }, { slug, isReadable }: RoutePage<unknown>, language: Language): boolean {
  return hasPage(language, pathOf(route, slug), isReadable);
}

function pathOf({ path }: { path: string }, slug: string): string {
  return slug ? `${path}${slug}/` : path;
}

// What the settings decide about a language; its words belong to the program.
function settingsOf({ code, prefix, full, source }: Language) {
  return { code, prefix, full, source: source?.code };
}
