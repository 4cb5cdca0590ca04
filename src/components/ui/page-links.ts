import type { Portal } from '../../domain/portal.ts';
import { isTranslated } from '../../domain/translation.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';

/** A link to a text page. */
export interface PageLink {
  title: string;
  address: string;
  lang: string | undefined;
}

/** Returns links to those of the given text pages that exist, in the given order. */
export function linksToPages({ pages }: Portal, language: Language, slugs: readonly string[]): PageLink[] {
  return slugs.flatMap((slug) => {
    const page = pages.find((each) => each.slug === slug);
    if (!page) return [];
    const address = addressIn(language, `/om/${slug}/`, isTranslated(page));
    return [{ title: page.data.title, address, lang: page.lang?.title }];
  });
}
