import { findEntryAt, isCalendar, redirectsOf } from '../../domain/redirects.ts';
import { isTranslated } from '../../domain/translation.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../links.ts';
import type { PageView } from '../page.ts';
import { aboutPages, allSections } from './menu.ts';
import { listRoute } from '../route.ts';

/** The page at an old address. */
export interface RedirectView extends PageView {
  target: Link;
}

/** The pages at old addresses. */
export const redirectRoute = listRoute('/', redirectPages, redirectView, 'redirect');

/** Lists the old addresses of pages, each with the address to go to, which has no prefix. */
export function redirectPages({ portal }: ViewContext) {
  const redirects = redirectsOf(portal).filter(({ from }) => !isCalendar(from));
  return redirects.map(({ from, to }) => {
    const entry = findEntryAt(portal, to);
    return { slug: from.slice(1, -1), subject: to, isReadable: entry !== undefined && isTranslated(entry) };
  });
}

/** Returns the page at an old address; `to` has no prefix. */
export function redirectView(context: ViewContext, to: string): RedirectView {
  const { titled, lead } = context.language.words.redirect;
  const target = redirectTarget(context, to);
  return {
    head: { title: fill(titled, { title: target.title }), description: lead, movedTo: target.address },
    target,
  };
}

function redirectTarget({ portal, language }: ViewContext, to: string): Link {
  const entry = findEntryAt(portal, to);
  if (entry) {
    return { title: entry.data.title, address: addressIn(language, to, isTranslated(entry)), lang: entry.lang?.title };
  }
  const pages = [...allSections(language), ...aboutPages(portal, language)];
  return { title: pages.find(({ path }) => path === to)?.title ?? to, address: addressIn(language, to) };
}
