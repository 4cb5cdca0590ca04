import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { contactFor } from '../../domain/roles.ts';
import { count, fill } from '../../i18n/index.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { furtherPages, headOfPage, titleOfPage } from '../lists/paging.ts';
import type { PageView } from '../page.ts';
import { listRoute, pageRoute } from '../route.ts';
import { type FinderQuestion, finderQuestions } from './grant-finder.ts';
import { type GrantListView, grantList, pagesOfGrants } from './grant-list.ts';

/** The page of all grants, or one of the pages that they are divided into. */
export interface GrantsView extends PageView, GrantListView {
  heading: string;
  lead: string;
  /** How many deadlines end soon. */
  closing?: string | undefined;
  /** The questions that narrow the list, on its first page. */
  questions: FinderQuestion[];
  /** Whom to call for help with an application. */
  advice?: { role: string; phone: string; lang?: string | undefined } | undefined;
}

const PATH = '/tilskudd/';

const grantPages = memoizeByObject(({ portal }: ViewContext) => pagesOfGrants(portal.grants));

/** The page /tilskudd/ in each language. */
export const grantsRoute = pageRoute(PATH, (context) => grantsView(context, 1));

/** The pages below /tilskudd/side/, if the grants are too many for one page. */
export const furtherGrantsRoute = listRoute(
  `${PATH}side/`,
  (context) => furtherPages(grantPages(context)),
  grantsView,
  'page',
);

/** Returns a page of grants. */
function grantsView(context: ViewContext, page: number): GrantsView {
  const { portal, language } = context;
  const { grants: words } = language.words;
  const municipality = portal.site.municipality.name;
  const closing = portal.grants.filter(({ status }) => status.state === 'closing').length;
  const head = { title: words.title, description: fill(words.description, { municipality }), section: PATH };
  return {
    head: headOfPage(language, head, page),
    heading: titleOfPage(language, words.heading, page),
    lead: fill(words.lead, { municipality }),
    closing: closing > 0 ? count(language, words.closingSoon, closing) : undefined,
    questions: page === 1 ? finderQuestions(context) : [],
    ...grantList(context, { path: PATH, pages: grantPages(context) }, page),
    advice: adviceOf(context),
  };
}

function adviceOf(context: ViewContext): GrantsView['advice'] {
  const { role, phone } = contactFor(context.portal.site, 'grants');
  return phone ? { role, phone, lang: languageOfSettings(context) } : undefined;
}
