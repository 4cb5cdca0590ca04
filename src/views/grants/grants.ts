import { groupByState } from '../../domain/grants/deadline-status.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { oldestCheck } from '../../domain/oldest-check.ts';
import { pagesOf } from '../../domain/lists/paging.ts';
import { contactFor } from '../../domain/roles.ts';
import { count, fill } from '../../i18n/index.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import {
  furtherPages,
  groupAddress,
  headOfPage,
  numberedPaging,
  type PagingView,
  titleOfPage,
} from '../lists/paging.ts';
import { type DeadlineGroup, deadlineGroups, type GroupJump } from './deadline-row.ts';
import { type GrantRowView, grantRow } from './grant-row.ts';
import { type GrantYearView, grantYear } from './grant-year.ts';
import { listRoute, pageRoute } from '../route.ts';

/** The page of all grants, or one of the pages that they are divided into: what closes first is on the first. */
export interface GrantsView extends PageView {
  heading: string;
  lead: string;
  /** How many deadlines end soon. */
  closing?: string | undefined;
  /** Links to the groups, on this page or others. */
  jumps: GroupJump[];
  groups: DeadlineGroup<GrantRowView>[];
  /** The year of the grants on this page. */
  year?: GrantYearView | undefined;
  /** The pages, if there are several. */
  paging?: PagingView | undefined;
  /** Whom to call for help with an application. */
  advice?: { role: string; phone: string; lang?: string | undefined } | undefined;
  checked?: string | undefined;
}

const PATH = '/tilskudd/';
// With 60 rows and their year a page is close to 20,000 gzip bytes of HTML and CSS.
const MOST_ROWS = 60;

// Grants are in the order of their groups.
const grantPages = memoizeByObject(({ portal }: ViewContext) => pagesOf(portal.grants, MOST_ROWS));

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
  const pages = grantPages(context);
  const grants = pages[page - 1] ?? [];
  const head = { title: words.title, description: fill(words.description, { municipality }), section: PATH };
  return {
    head: headOfPage(language, head, page),
    heading: titleOfPage(language, words.heading, page),
    lead: fill(words.lead, { municipality }),
    closing: closing > 0 ? count(language, words.closingSoon, closing) : undefined,
    jumps: jumpsFrom(context, page),
    groups: deadlineGroups(grants, (grant) => grantRow(context, grant)),
    year: grantYear(grants, portal.now),
    paging: numberedPaging(language, PATH, { page, pages: pages.length }),
    advice: adviceOf(context),
    checked: oldestCheck(grants),
  };
}

function jumpsFrom(context: ViewContext, from: number): GroupJump[] {
  const pages = grantPages(context);
  return groupByState(context.portal.grants).flatMap(({ state, items: [first, ...others] }) => {
    if (!first) return [];
    const page = pages.findIndex((grants) => grants.includes(first)) + 1;
    return { state, n: others.length + 1, address: groupAddress(context.language, PATH, { id: state, page, from }) };
  });
}

function adviceOf(context: ViewContext): GrantsView['advice'] {
  const { role, phone } = contactFor(context.portal.site, 'grants');
  return phone ? { role, phone, lang: languageOfSettings(context) } : undefined;
}
