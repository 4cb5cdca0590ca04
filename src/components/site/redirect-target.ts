import { findEntryAt } from '../../domain/redirects.ts';
import type { Portal } from '../../domain/portal.ts';
import { isTranslated } from '../../domain/translation.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import { aboutPages, allSections } from './menu.ts';

/** What stands at a new address: its name, and the address in the language of the page. */
export interface MovedTarget {
  address: string;
  name: string;
  /** The language of the name, where that is another than the page's. */
  lang?: string | undefined;
}

/** Finds what stands at a new address: an entry, or a page of the portal's own. */
export function movedTarget(portal: Portal, language: Language, to: string): MovedTarget {
  const entry = findEntryAt(portal, to);
  if (entry) {
    const address = addressIn(language, to, isTranslated(entry));
    return { address, name: entry.data.title, lang: entry.lang?.title };
  }
  const pages = [...allSections(language), ...aboutPages(portal, language)];
  const name = pages.find(({ path }) => path === to)?.title ?? to;
  return { address: addressIn(language, to), name };
}
