import { lastRevised, sortForReading } from '../../domain/handbook.ts';
import { oldestCheck } from '../../domain/oldest-check.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { type ChapterRowView, chapterRow } from './chapter-row.ts';
import { pageRoute } from '../route.ts';

/** The contents of the handbook. */
export interface HandbookView extends PageView {
  lead: string;
  /** The last revision day of the whole handbook, if it has chapters. */
  revised?: string | undefined;
  chapters: ChapterRowView[];
  templates: ChapterRowView[];
  checked?: string | undefined;
}

/** The page /handbok/ in each language. */
export const handbookRoute = pageRoute('/handbok/', handbookView);

/** Returns the contents of the handbook. */
function handbookView({ portal, language }: ViewContext): HandbookView {
  const { heading, description, lead, none } = language.words.handbook;
  const values = { municipality: portal.site.municipality.name };
  const ordered = sortForReading(portal.handbook);
  const rowsOf = (chapters: typeof ordered) => chapters.map((chapter) => chapterRow(language, chapter));
  return {
    head: { title: heading, description: fill(description, values), section: '/handbok/' },
    lead: ordered.length > 0 ? fill(lead, values) : none,
    revised: lastRevised(ordered),
    chapters: rowsOf(ordered.filter(({ data }) => !data.template)),
    templates: rowsOf(ordered.filter(({ data }) => data.template)),
    checked: oldestCheck(ordered),
  };
}
