import { addressIn } from '../../i18n/addresses.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { PageHead } from '../page.ts';
import type { RoutePage } from '../route.ts';

/** A link to one of the pages that a list is divided into. */
export interface PageLink {
  text: string;
  address: string;
  isCurrent: boolean;
}

/** The pages of a list, and the ones beside the current page. */
export interface PagingView {
  links: PageLink[];
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
}

/** Returns the links between pages in their order, of which one is current. */
export function paging(links: PageLink[]): PagingView {
  const current = links.findIndex(({ isCurrent }) => isCurrent);
  return { links, previous: links[current - 1], next: links[current + 1] };
}

/** Returns the links between numbered pages; nothing if there is only one. */
export function numberedPaging(
  language: Language,
  path: string,
  { page, pages }: { page: number; pages: number },
): PagingView | undefined {
  if (pages < 2) return undefined;
  const links = Array.from({ length: pages }, (_, index) => ({
    text: fill(language.words.paging.page, { n: index + 1 }),
    address: addressIn(language, numberedAddress(path, index + 1)),
    isCurrent: index + 1 === page,
  }));
  return paging(links);
}

/** Lists the pages of a route after the first. */
export function furtherPages(pages: readonly unknown[]): RoutePage<number>[] {
  return pages.map((_, index) => ({ slug: `${index + 1}`, subject: index + 1 })).slice(1);
}

/** Lists the numbered pages of a list below its slug: the list itself, and `side/2` and so on; an empty list has one. */
export function numberedSlugs(slug: string, pages: readonly unknown[]): { slug: string; page: number }[] {
  return Array.from({ length: Math.max(1, pages.length) }, (_, index) => ({
    slug: [slug, index > 0 && `side/${index + 1}`].filter(Boolean).join('/'),
    page: index + 1,
  }));
}

/** Returns the link to a group of a list that begins on one page, from another page or the same. */
export function groupAddress(
  language: Language,
  path: string,
  { id, page, from }: { id: string; page: number; from: number },
): string {
  return page === from ? `#${id}` : `${addressIn(language, numberedAddress(path, page))}#${id}`;
}

/** Returns what programs read about a page of a list; pages after the first have titles and descriptions of their own. */
export function headOfPage(language: Language, head: PageHead, page: number): PageHead {
  if (page === 1) return head;
  const name = fill(language.words.paging.page, { n: page });
  return { ...head, title: titleOfPage(language, head.title, page), description: `${head.description} ${name}.` };
}

/** Returns the title of a page of a list; the first has the title of the list. */
export function titleOfPage({ words }: Language, title: string, page: number): string {
  return page === 1 ? title : fill(words.paging.titled, { title, n: page });
}

// Without the prefix of a language: `/tilskudd/side/2/`.
function numberedAddress(path: string, page: number): string {
  return page === 1 ? path : `${path}side/${page}/`;
}
