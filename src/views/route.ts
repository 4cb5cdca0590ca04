import type { Entry } from '../domain/entry.ts';
import type { Portal } from '../domain/portal.ts';
import { isTranslated } from '../domain/translation.ts';
import type { ViewContext } from './context.ts';
import type { PageView } from './page.ts';

/** A kind of page: where its pages are, and what each of them shows. */
export interface Route<View extends PageView = PageView, Subject = never> {
  /** The address of its only page, or the one below which its pages are, without the prefix of a language. */
  path: string;
  /** The name of the last part of the address in the file of the route. */
  parameter: string;
  /** Whether its pages are entries, which have social sharing cards. */
  hasCards: boolean;
  /** Lists its pages in a language. */
  pages: (context: ViewContext) => RoutePage<Subject>[];
  /** Returns what a page shows. */
  view: (context: ViewContext, subject: Subject) => View;
}

/** One page of a route: the end of its address, what it is about, and whether all its text is in its language. */
export interface RoutePage<Subject> {
  slug: string;
  subject: Subject;
  isReadable?: boolean;
}

/** Describes a route of one page in each language. */
export function pageRoute<View extends PageView>(
  path: string,
  view: (context: ViewContext) => View,
): Route<View, undefined> {
  return listRoute(path, () => [{ slug: '', subject: undefined }], view);
}

/** Describes the route of the entry pages of a collection. */
export function entryRoute<View extends PageView, Each extends Entry<unknown>>(
  path: string,
  entriesOf: (portal: Portal) => Each[],
  view: (context: ViewContext, entry: Each) => View,
): Route<View, Each> {
  const pages = ({ portal }: ViewContext) =>
    entriesOf(portal).map((entry) => ({ slug: entry.slug, subject: entry, isReadable: isTranslated(entry) }));
  return { ...listRoute(path, pages, view), hasCards: true };
}

/** Describes the route of the pages of a list. */
export function listRoute<View extends PageView, Subject>(
  path: string,
  pages: (context: ViewContext) => RoutePage<Subject>[],
  view: (context: ViewContext, subject: Subject) => View,
  parameter = 'slug',
): Route<View, Subject> {
  return { path, parameter, hasCards: false, pages, view };
}
