import type { Entry } from '../../domain/entry.ts';
import { adjacentChapters, WHOLE_BOOK } from '../../domain/handbook.ts';
import type { Language } from '../../i18n/index.ts';
import { type ChapterText, chapterText } from '../../markdown/chapters.ts';
import type { Handbook } from '../../schemas/handbook.ts';
import type { ViewContext } from '../context.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { type Link, linkTo } from '../links.ts';
import type { PageView } from '../page.ts';
import { entryRoute } from '../route.ts';

/** The page of a chapter of the handbook. */
export interface ChapterView extends PageView {
  heading: EntryHeading;
  fields: Pick<Handbook, (typeof PRINTED)[number]>;
  /** The text with its headings as link targets. */
  html: string;
  textLang?: string | undefined;
  /** The headings of a long chapter. */
  contents: ChapterText['headings'];
  previous?: Link | undefined;
  next?: Link | undefined;
}

const PRINTED = ['chapter', 'template', 'revised', 'sources', 'lang', 'checked', 'updated'] as const;
const LONG = 4;

/** The pages below /handbok/. */
export const chapterRoute = entryRoute(
  '/handbok/',
  ({ handbook }) => handbook.filter(({ slug }) => slug !== WHOLE_BOOK),
  chapterView,
);

/** Returns the page of a chapter of the handbook. */
export function chapterView({ portal, language }: ViewContext, chapter: Entry<Handbook>): ChapterView {
  const { data, lang } = chapter;
  const { html, headings } = chapterText(chapter.html);
  const { previous, next } = adjacentChapters(chapter, portal.handbook);
  return {
    head: { title: data.title, description: data.summary, section: '/handbok/' },
    heading: entryHeading(language, chapter),
    fields: pickFields(data, PRINTED),
    html,
    textLang: lang?.text,
    contents: !data.template && headings.length >= LONG ? headings : [],
    previous: previous && numberedLink(language, previous),
    next: next && numberedLink(language, next),
  };
}

function numberedLink(language: Language, chapter: Entry<Handbook>): Link {
  const { title, ...link } = linkTo(language, 'handbook', chapter);
  return { title: `${chapter.data.chapter}. ${title}`, ...link };
}
