import type { Entry } from '../../domain/entry.ts';
import { lastRevised, sortForReading } from '../../domain/handbook.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { demoteHeadings } from '../../markdown/chapters.ts';
import type { Handbook } from '../../schemas/handbook.ts';
import type { ViewContext } from '../context.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';

/** The whole handbook on one page. */
export interface WholeHandbookView extends PageView {
  /** The last revision day of any chapter, if there are chapters. */
  revised?: string | undefined;
  /** All chapters in reading order. */
  chapters: BookChapter[];
}

/** A chapter on the page of the whole handbook. */
export interface BookChapter {
  slug: string;
  heading: EntryHeading;
  fields: Pick<Handbook, (typeof PRINTED)[number]>;
  /** The text, with headings below the second level. */
  html: string;
  textLang?: string | undefined;
}

const PRINTED = ['chapter', 'revised', 'sources', 'lang'] as const;

/** The page /handbok/hele/ in each language. */
export const wholeHandbookRoute = pageRoute('/handbok/hele/', wholeHandbookView);

/** Returns the whole handbook. */
function wholeHandbookView({ portal, language }: ViewContext): WholeHandbookView {
  const { wholeTitle, description } = language.words.handbook;
  const values = { municipality: portal.site.municipality.name };
  return {
    head: { title: wholeTitle, description: fill(description, values), section: '/handbok/' },
    revised: lastRevised(portal.handbook),
    chapters: sortForReading(portal.handbook).map((chapter) => bookChapter(language, chapter)),
  };
}

function bookChapter(language: Language, chapter: Entry<Handbook>): BookChapter {
  const { slug, data, html, lang } = chapter;
  return {
    slug,
    heading: entryHeading(language, chapter),
    fields: pickFields(data, PRINTED),
    html: demoteHeadings(html),
    textLang: lang?.text,
  };
}
