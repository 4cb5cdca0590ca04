import { dayAndMonth } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import type { Page } from '../../schemas/page.ts';
import type { ViewContext } from '../context.ts';

/** A document that a text page links to. */
export interface DocumentView {
  title: string;
  url: string;
  /** When it was adopted, and when it will be revised; empty if neither is known. */
  about: string;
}

/** Returns a document as a row of a list. */
export function documentRow({ portal, language }: ViewContext, document: Page['documents'][number]): DocumentView {
  const { title, url, adopted, next_revision } = document;
  const { pages } = language.words;
  const about = [
    adopted && fill(pages.adopted, { date: dayAndMonth(language, adopted, portal.now) }),
    next_revision && fill(pages.revised, { date: dayAndMonth(language, next_revision, portal.now) }),
  ];
  return { title, url, about: about.filter(Boolean).join(', ') };
}
