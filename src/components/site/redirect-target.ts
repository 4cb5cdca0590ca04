import { findEntryAt } from '../../domain/redirects.ts';
import type { Portal } from '../../domain/portal.ts';
import { isTranslated } from '../../domain/translation.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import { aboutPages, allSections } from './menu.ts';

/** The target of a redirect: its name, and its address in the language of the page. */
export interface RedirectTarget {
  address: string;
  name: string;
  /** The language of the name, if that is not the page's. */
  lang?: string | undefined;
}

/** Finds the target of a redirect: an entry, or one of the portal's own pages. */
export function redirectTarget(portal: Portal, language: Language, to: string): RedirectTarget {
  const entry = findEntryAt(portal, to);
  if (entry) {
    const address = addressIn(language, to, isTranslated(entry));
    return { address, name: entry.data.title, lang: entry.lang?.title };
  }
  const pages = [...allSections(language), ...aboutPages(portal, language)];
  const name = pages.find(({ path }) => path === to)?.title ?? to;
  return { address: addressIn(language, to), name };
}
