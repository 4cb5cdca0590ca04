import { fill } from '../../i18n/index.ts';
import { type LetterFrame, letterFrame, type LetterPage, letterPath } from '../lists/alphabet.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { listRoute } from '../route.ts';
import { type DirectoryRow, directoryRows, foundOn, type ListedEntry } from './directory.ts';

/** The entries of a letter. */
export interface SearchLetterView extends PageView {
  frame: LetterFrame;
  /** Whether activities are left out, as there are too many. */
  isLong: boolean;
  rows: DirectoryRow[];
}

/** The pages below /sok/bokstav/, if the entries are too many for one page. */
export const searchLetterRoute = listRoute(
  letterPath('/sok/'),
  (context) => foundOn(context).directory.alphabet.pages.map((page) => ({ slug: page.slug, subject: page })),
  searchLetterView,
);

/** Returns the page of a letter. */
function searchLetterView(context: ViewContext, page: LetterPage<ListedEntry>): SearchLetterView {
  const { portal, language } = context;
  const { onLetter, onLetterDescription } = language.words.search;
  const { alphabet, isLong } = foundOn(context).directory;
  const frame = letterFrame(language, '/sok/', { alphabet, page, title: onLetter });
  const description = fill(onLetterDescription, { letter: page.name, name: portal.site.name });
  return {
    head: { title: frame.heading, description, section: '/sok/' },
    frame,
    isLong,
    rows: directoryRows(context, page.items),
  };
}
