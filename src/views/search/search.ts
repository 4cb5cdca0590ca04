import { contactFor } from '../../domain/roles.ts';
import { dateOf, dayNumber } from '../../domain/time/days.ts';
import { fill, languagesOf } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { type DirectoryView, directoryView, foundOn } from './directory.ts';
import { type SearchFormView, searchForm } from './search-form.ts';
import { pageRoute } from '../route.ts';

/** The search page. */
export interface SearchView extends PageView {
  /** The codes of the languages of the site, its own first. */
  languages: string[];
  /** The day for which the page is made, as days since 1970. */
  today: number;
  /** Whom to call who finds nothing. */
  phone?: string | undefined;
  form: SearchFormView;
  directory: DirectoryView;
}

/** The page /sok/ in each language. */
export const searchRoute = pageRoute('/sok/', searchView);

/** Returns the search page. */
function searchView(context: ViewContext): SearchView {
  const { portal, language } = context;
  const { site } = portal;
  const { title, description } = language.words.search;
  const { found, directory } = foundOn(context);
  return {
    head: { title, description: fill(description, { name: site.name }), section: '/sok/' },
    languages: languagesOf(site).map(({ code }) => code),
    today: dayNumber(dateOf(portal.now)),
    phone: contactFor(site, 'general').phone,
    form: searchForm(context, found),
    directory: directoryView(context, directory),
  };
}
